alter table done_task add column case_id uuid;

-- What is typed in a form of a case is about people, so it is sealed under the key of what the body keeps for itself.
alter table form_draft alter column answers drop not null;
alter table form_draft add column sealed bytea;
-- Enterprise number of the body for which the person holds the task.
alter table form_draft add column body text;
alter table form_draft add check (num_nonnulls(answers, sealed) = 1);
alter table form_draft add check ((sealed is null) = (body is null));

-- So is the reason for giving such a task to a colleague.
alter table task_handover add column case_id uuid;
alter table task_handover add column sealed bytea;
alter table task_handover add column body text;
alter table task_handover add check (num_nonnulls(reason, sealed) <= 1);
alter table task_handover add check ((sealed is null) = (body is null));
alter table task_handover add check (sealed is null or case_id is not null);

alter table notice add column case_id uuid;

do $$
declare
    earlier text := (select conname from pg_constraint where conrelid = 'notice'::regclass and contype = 'u');
begin
    execute format('alter table notice drop constraint %I', earlier);
end
$$;

alter table notice add constraint notice_once
    unique nulls not distinct (protocol_id, case_id, group_id, kind, message_key, args, dismissed_at);
