/** The pages of one transfer: its contents and its files. */
@NullMarked
package be.protocolloket.exchange.web.transfer;

import org.jspecify.annotations.NullMarked;
