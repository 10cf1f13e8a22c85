-- One row for each group that may take a task. Written in the transaction that creates, changes or ends the engine's task.
create table open_task (
    group_id text not null,
    task_id text not null,
    due_at timestamptz not null,
    assignee uuid,
    protocol_id uuid not null,
    case_id uuid,
    process_key text not null,
    element_id text not null,
    form_id text not null,
    name text not null,
    -- Term that set the due date, for saying where it comes from.
    term_code text,
    created_at timestamptz not null,
    primary key (group_id, task_id)
);

create index open_task_of_group on open_task (group_id, due_at, task_id) where assignee is null;
create index open_task_of_group_and_protocol on open_task (group_id, protocol_id, due_at, task_id) where assignee is null;
create index open_task_of_person on open_task (assignee, due_at, task_id) where assignee is not null;
create index open_task_by_task on open_task (task_id);
create index open_task_by_protocol on open_task (protocol_id);

-- What somebody finished, and for a task that ended without anybody (withdrawn), that it ended.
create table done_task (
    task_id text primary key,
    groups text[] not null,
    person_id uuid,
    protocol_id uuid not null,
    element_id text not null,
    name text not null,
    ended_at timestamptz not null default clock_timestamp()
);

create index done_task_of_person on done_task (person_id, ended_at desc) where person_id is not null;

-- A form begun and not finished; gone with its task.
create table form_draft (
    task_id text not null,
    person_id uuid not null,
    answers jsonb not null,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (task_id, person_id)
);

-- Who gave a task to whom, and why.
create table task_handover (
    id bigint generated always as identity primary key,
    task_id text not null,
    from_person uuid not null,
    to_person uuid not null,
    reason text not null,
    at timestamptz not null default clock_timestamp()
);

create index task_handover_by_task on task_handover (task_id);

create table notice (
    id uuid primary key default gen_random_uuid(),
    protocol_id uuid not null,
    group_id text not null,
    kind text not null check (kind in ('REMINDER', 'ESCALATION', 'WARNING')),
    message_key text not null,
    args text[] not null,
    created_at timestamptz not null default clock_timestamp(),
    dismissed_at timestamptz,
    dismissed_by uuid,
    unique nulls not distinct (protocol_id, group_id, kind, message_key, args, dismissed_at)
);

create index notice_of_group on notice (group_id, created_at) where dismissed_at is null;
