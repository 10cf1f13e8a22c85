/** Data that go by the platform that a protocol names: the sealed bundle, and the record that it was handed over there. */
@NullMarked
package be.protocolloket.exchange.handover;

import org.jspecify.annotations.NullMarked;
