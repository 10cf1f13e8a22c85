/** The signatures as others read them. */
@NullMarked
package be.protocolloket.signing.reading;

import org.jspecify.annotations.NullMarked;
