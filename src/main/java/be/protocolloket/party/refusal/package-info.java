/** Problems with what was typed about bodies, persons and roles, each at its field. */
@NullMarked
@NamedInterface("refusal")
package be.protocolloket.party.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
