/** Encrypts the data of a case and records every reading of them. Knows nothing of the steps of a case. */
@NullMarked
package be.protocolloket.exchange.access;

import org.jspecify.annotations.NullMarked;
