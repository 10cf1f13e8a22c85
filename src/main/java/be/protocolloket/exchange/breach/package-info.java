/** Data that reached a body about the wrong person: both officers assess whether that is a breach. */
@NullMarked
package be.protocolloket.exchange.breach;

import org.jspecify.annotations.NullMarked;
