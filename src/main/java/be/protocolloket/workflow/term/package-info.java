/** The table of terms: the time limits of the processes, with their reminders. */
@NullMarked
package be.protocolloket.workflow.term;

import org.jspecify.annotations.NullMarked;
