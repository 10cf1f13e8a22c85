/** What was typed in a task and not yet sent. */
@NullMarked
package be.protocolloket.tasklist.draft;

import org.jspecify.annotations.NullMarked;
