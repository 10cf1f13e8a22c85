/** The data subject is informed, before or after the transfer, or the officer grants an exception. */
@NullMarked
package be.protocolloket.exchange.notice;

import org.jspecify.annotations.NullMarked;
