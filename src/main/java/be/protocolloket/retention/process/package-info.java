/** The engine at work for {@code retention}: the delegates of its process and the names in its model. */
@NullMarked
package be.protocolloket.retention.process;

import org.jspecify.annotations.NullMarked;
