/** Refusals and unreadable requests as problem details. */
@NullMarked
package be.protocolloket.exchange.api.refusal;

import org.jspecify.annotations.NullMarked;
