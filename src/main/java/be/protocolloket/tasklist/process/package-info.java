/** The only part of the task list that speaks to the engine: it listens to its tasks, claims them and completes them. */
@NullMarked
package be.protocolloket.tasklist.process;

import org.jspecify.annotations.NullMarked;
