/** The list of tasks, searched and filtered. */
@NullMarked
package be.protocolloket.tasklist.list;

import org.jspecify.annotations.NullMarked;
