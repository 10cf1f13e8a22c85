/** What happened to a protocol, told in the past tense to the rooms that listen. */
@NullMarked
@NamedInterface("event")
package be.protocolloket.protocol.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
