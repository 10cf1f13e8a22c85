/** The pages for delivery outside the portal, by link or letter, and for the letter to the data subject. */
@NullMarked
package be.protocolloket.exchange.web.delivery;

import org.jspecify.annotations.NullMarked;
