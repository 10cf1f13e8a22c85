/** A signatory signs or refuses. */
@NullMarked
package be.protocolloket.signing.signature;

import org.jspecify.annotations.NullMarked;
