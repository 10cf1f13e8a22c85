/** Checks the chains, daily and on demand. */
@NullMarked
package be.protocolloket.accountability.verification;

import org.jspecify.annotations.NullMarked;
