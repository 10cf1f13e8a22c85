/** Who may know what of a case: the seal on its data, and the record of every look at them. Knows no step of a case. */
@NullMarked
package be.protocolloket.exchange.access;

import org.jspecify.annotations.NullMarked;
