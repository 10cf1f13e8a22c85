/** Hears the events of the other rooms and writes them down. */
@NullMarked
package be.protocolloket.accountability.listening;

import org.jspecify.annotations.NullMarked;
