/** What one body of a case may know of the other's dealings: one table, and the one place that asks it. */
@NullMarked
@NamedInterface("border")
package be.protocolloket.exchange.border;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
