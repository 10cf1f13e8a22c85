/** The receiver opens what was sent, and acknowledges or returns it. */
@NullMarked
package be.protocolloket.exchange.receipt;

import org.jspecify.annotations.NullMarked;
