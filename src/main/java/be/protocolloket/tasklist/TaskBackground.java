package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;

/** Shows beside a form what its reader must know; the first bean that supports the task does it. */
public interface TaskBackground {

    boolean supports(TaskContext task);

    BackgroundView view(TaskContext task, Caller caller);
}
