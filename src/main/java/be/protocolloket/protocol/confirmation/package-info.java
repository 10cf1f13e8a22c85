/** Every party confirms a registered protocol, or rejects it with reasons; then it is concluded, or entered anew. */
@NullMarked
package be.protocolloket.protocol.confirmation;

import org.jspecify.annotations.NullMarked;
