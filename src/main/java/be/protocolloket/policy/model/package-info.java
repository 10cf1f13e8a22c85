/** The names in the decision table of this room. Knows no engine. */
@NullMarked
package be.protocolloket.policy.model;

import org.jspecify.annotations.NullMarked;
