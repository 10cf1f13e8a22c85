/**
 * The work list: which tasks are open for whom, who took which, when each is due, and how a task is completed.
 *
 * <p>Owns the table {@code open_task}, written by a listener in the same transaction as the engine's task, so that the list is never stale.
 * Offers {@link be.protocolloket.tasklist.TaskFormHandler} to the room that knows what a form means,
 * {@link be.protocolloket.tasklist.TaskBackground} to the room that has something to show beside it,
 * {@link be.protocolloket.tasklist.TaskSubjects} and {@link be.protocolloket.tasklist.CaseSubjects} to the rooms that can name what a task is about and
 * {@link be.protocolloket.tasklist.notice.Notices} for reminders. Leans on {@code party} for who is asking and on {@code workflow} for the forms, and on {@code vault}
 * because what people type in the tasks of a case is sealed.
 */
@ApplicationModule(
        displayName = "Takenlijst",
        allowedDependencies = {"party", "party::event", "vault", "workflow", "workflow::form"})
@NullMarked
package be.protocolloket.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
