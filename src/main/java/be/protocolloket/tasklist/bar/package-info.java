/** Which people of a group may not do a task of it. */
@NullMarked
@NamedInterface("bar")
package be.protocolloket.tasklist.bar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
