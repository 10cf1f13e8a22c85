-- What colleagues took stays in sight of the group, so that nothing is lost with somebody who is away.
create index open_task_of_group_taken on open_task (group_id, due_at, task_id) where assignee is not null;

-- Null when a colleague took the task over: only who gives a task away says why.
alter table task_handover alter column reason drop not null;

create index task_handover_from on task_handover (from_person) where reason is null;
