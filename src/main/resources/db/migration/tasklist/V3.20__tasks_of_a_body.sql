comment on column open_task.protocol_id is 'The protocol; for a task of a body itself, what its room says it is about.';
comment on column done_task.protocol_id is 'The protocol; for a task of a body itself, what its room says it is about.';
comment on column notice.protocol_id is 'The protocol; for a notice about a body itself, what its room says it is about.';
