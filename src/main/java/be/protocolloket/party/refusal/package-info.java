/** Problems with what was typed about bodies, persons and roles, each at its field. */
@NullMarked
package be.protocolloket.party.refusal;

import org.jspecify.annotations.NullMarked;
