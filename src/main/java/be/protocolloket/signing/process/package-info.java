/** The engine at work for {@code signing}: the delegates of its process and the names in its model. */
@NullMarked
package be.protocolloket.signing.process;

import org.jspecify.annotations.NullMarked;
