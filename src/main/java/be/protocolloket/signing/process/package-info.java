/** The engine at work for {@code signing}: what starts and stops its process, and its delegates. */
@NullMarked
package be.protocolloket.signing.process;

import org.jspecify.annotations.NullMarked;
