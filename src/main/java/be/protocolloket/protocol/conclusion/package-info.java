/** The text to be signed is made; with the last signature the protocol is concluded and takes effect. */
@NullMarked
package be.protocolloket.protocol.conclusion;

import org.jspecify.annotations.NullMarked;
