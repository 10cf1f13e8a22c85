create index open_task_case on open_task (case_id) where case_id is not null;
