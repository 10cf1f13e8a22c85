/** The pages of the ways out of the portal: hand-over by link, letter or other means, and the letter to the data subject. */
@NullMarked
package be.protocolloket.exchange.web.delivery;

import org.jspecify.annotations.NullMarked;
