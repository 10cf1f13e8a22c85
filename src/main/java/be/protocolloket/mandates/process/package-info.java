/** The engine's side of the room. */
@NullMarked
package be.protocolloket.mandates.process;

import org.jspecify.annotations.NullMarked;
