/** A wrongly recorded day from which retention counts is put right. */
@NullMarked
package be.protocolloket.retention.correction;

import org.jspecify.annotations.NullMarked;
