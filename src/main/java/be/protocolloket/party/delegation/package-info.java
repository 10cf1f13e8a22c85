/** Written delegations of the power to sign. */
@NullMarked
package be.protocolloket.party.delegation;

import org.jspecify.annotations.NullMarked;
