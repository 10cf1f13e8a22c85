/** Who of each body answers for a case: the part of its page, and the hand-over. */
@NullMarked
package be.protocolloket.exchange.web.owner;

import org.jspecify.annotations.NullMarked;
