/** The engine at work for {@code advice}: the delegates of its process and the names in its model. */
@NullMarked
package be.protocolloket.advice.process;

import org.jspecify.annotations.NullMarked;
