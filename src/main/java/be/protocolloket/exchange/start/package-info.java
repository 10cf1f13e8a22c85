/** A case begins: what a protocol offers, what was typed, how the protocol judges it, and the start of its process. */
@NullMarked
package be.protocolloket.exchange.start;

import org.jspecify.annotations.NullMarked;
