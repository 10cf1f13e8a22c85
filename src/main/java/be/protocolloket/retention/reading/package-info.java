/** What is kept and until when, to read. */
@NullMarked
package be.protocolloket.retention.reading;

import org.jspecify.annotations.NullMarked;
