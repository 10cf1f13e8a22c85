/** The names in the room's model. */
@NullMarked
package be.protocolloket.mandates.model;

import org.jspecify.annotations.NullMarked;
