/** The erasures of the demonstration. */
@NullMarked
package be.protocolloket.retention.demo;

import org.jspecify.annotations.NullMarked;
