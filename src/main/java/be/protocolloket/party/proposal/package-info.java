/** Four eyes on who may act for a body: one person proposes, another approves or rejects. */
@NullMarked
@NamedInterface("proposal")
package be.protocolloket.party.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
