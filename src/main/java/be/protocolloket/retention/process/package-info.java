/** The engine at work for {@code retention}: what starts and stops its process, and its delegates. */
@NullMarked
package be.protocolloket.retention.process;

import org.jspecify.annotations.NullMarked;
