/** An entry in the words of its reader. */
@NullMarked
package be.protocolloket.accountability.wording;

import org.jspecify.annotations.NullMarked;
