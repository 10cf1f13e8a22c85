/** What changed in who acts for whom, told in the past tense to the rooms that listen. */
@NullMarked
@NamedInterface("event")
package be.protocolloket.party.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
