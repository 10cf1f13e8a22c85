/** The engine at work for {@code publication}: the delegates of its process and the names in its model. */
@NullMarked
package be.protocolloket.publication.process;

import org.jspecify.annotations.NullMarked;
