/** Reckons until when something is kept. */
@NullMarked
package be.protocolloket.retention.reckoning;

import org.jspecify.annotations.NullMarked;
