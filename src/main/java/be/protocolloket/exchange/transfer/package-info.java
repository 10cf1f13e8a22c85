/** One transfer as it is kept: its state, its items with their sealed values, its files, and what the protocol lists of each item. */
@NullMarked
package be.protocolloket.exchange.transfer;

import org.jspecify.annotations.NullMarked;
