/** The people whom a case is about, as each of the two bodies may know them. */
@NullMarked
package be.protocolloket.exchange.subject;

import org.jspecify.annotations.NullMarked;
