/** Delivery outside the portal: by a link that opens once with a code, or by a letter whose day of posting is recorded. */
@NullMarked
package be.protocolloket.exchange.link;

import org.jspecify.annotations.NullMarked;
