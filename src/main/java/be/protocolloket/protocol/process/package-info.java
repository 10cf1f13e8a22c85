/** The engine at work for {@code protocol}: the delegates of its process and the names in its model. */
@NullMarked
package be.protocolloket.protocol.process;

import org.jspecify.annotations.NullMarked;
