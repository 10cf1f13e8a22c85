/** The engine at work for {@code advice}: what starts and stops its process, and its delegates. */
@NullMarked
package be.protocolloket.advice.process;

import org.jspecify.annotations.NullMarked;
