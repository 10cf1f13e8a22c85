/** Protocols and their versions as they are kept, with their timeline. */
@NullMarked
package be.protocolloket.protocol.version;

import org.jspecify.annotations.NullMarked;
