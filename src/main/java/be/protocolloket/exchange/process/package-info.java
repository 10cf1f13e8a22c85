/** What the models of this room call. */
@NullMarked
package be.protocolloket.exchange.process;

import org.jspecify.annotations.NullMarked;
