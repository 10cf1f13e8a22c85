/** Amendments of a protocol that somebody asks the manager of the own body for. */
@NullMarked
package be.protocolloket.protocol.amendment;

import org.jspecify.annotations.NullMarked;
