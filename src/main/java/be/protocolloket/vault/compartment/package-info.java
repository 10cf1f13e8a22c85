/** A data key for each compartment of a case. */
@NullMarked
package be.protocolloket.vault.compartment;

import org.jspecify.annotations.NullMarked;
