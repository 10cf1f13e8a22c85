/** Which part of a text is whose, and what others propose there. */
@NullMarked
package be.protocolloket.protocol.side;

import org.jspecify.annotations.NullMarked;
