/** The engine at work for {@code publication}: what starts and stops its process, and its delegates. */
@NullMarked
package be.protocolloket.publication.process;

import org.jspecify.annotations.NullMarked;
