/** The engine's side of the processes {@code protocol-conclusion} and {@code protocol-term}: what starts and stops them, and their delegates. */
@NullMarked
package be.protocolloket.protocol.process;

import org.jspecify.annotations.NullMarked;
