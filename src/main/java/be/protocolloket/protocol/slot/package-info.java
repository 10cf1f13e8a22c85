/** Who signs in which slot, and the naming of a person for a vacant one. */
@NullMarked
package be.protocolloket.protocol.slot;

import org.jspecify.annotations.NullMarked;
