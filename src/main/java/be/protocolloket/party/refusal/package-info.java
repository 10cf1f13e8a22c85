/** Refuses what was typed about bodies, persons and roles, field by field. */
@NullMarked
package be.protocolloket.party.refusal;

import org.jspecify.annotations.NullMarked;
