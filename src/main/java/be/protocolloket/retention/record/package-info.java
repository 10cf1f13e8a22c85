/** Kept files as they are stored: transfers, obligations, holds, and the facts of their case. */
@NullMarked
package be.protocolloket.retention.record;

import org.jspecify.annotations.NullMarked;
