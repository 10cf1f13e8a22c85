/** What goes over the wire: the bodies of requests and answers. */
@NullMarked
package be.protocolloket.exchange.api.body;

import org.jspecify.annotations.NullMarked;
