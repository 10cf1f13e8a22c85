/** Whether data that were sent can have reached their receiver, and what proves it. */
@NullMarked
package be.protocolloket.exchange.arrival;

import org.jspecify.annotations.NullMarked;
