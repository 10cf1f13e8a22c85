/** The term of a concluded protocol: said to people, watched until shortly before it ends, and read in the texts of earlier releases. */
@NullMarked
package be.protocolloket.protocol.term;

import org.jspecify.annotations.NullMarked;
