/** The text offered, the slots, the signatures and the refusals as they are kept. */
@NullMarked
package be.protocolloket.signing.record;

import org.jspecify.annotations.NullMarked;
