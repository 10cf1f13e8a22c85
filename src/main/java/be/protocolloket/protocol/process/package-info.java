/** The engine's side of the process {@code protocol-conclusion}: what starts and stops it, and its delegates. */
@NullMarked
package be.protocolloket.protocol.process;

import org.jspecify.annotations.NullMarked;
