/** Tasks that nobody can do any more once somebody stops. */
@NullMarked
package be.protocolloket.tasklist.stranded;

import org.jspecify.annotations.NullMarked;
