/** Ways out of the portal: a link that opens once with a code, and a letter of which the day of posting is kept. */
@NullMarked
package be.protocolloket.exchange.link;

import org.jspecify.annotations.NullMarked;
