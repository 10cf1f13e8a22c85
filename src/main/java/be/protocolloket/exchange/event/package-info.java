/** What happened in an exchange, told in the past tense to the rooms that listen. */
@NullMarked
@NamedInterface("event")
package be.protocolloket.exchange.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
