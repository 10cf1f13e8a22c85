/** A legal hold is placed and lifted. */
@NullMarked
package be.protocolloket.retention.hold;

import org.jspecify.annotations.NullMarked;
