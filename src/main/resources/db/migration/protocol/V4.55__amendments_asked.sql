-- Somebody who was refused something by a protocol asks the manager of the own body for an amendment. Codes and short words only, nobody's data.
create table amendment_request (
    id uuid primary key,
    protocol_id uuid not null references protocol,
    body text not null check (body ~ '^[0-9]{10}$'),
    topic text not null check (topic in ('DIRECTION', 'KIND', 'TRIGGER', 'GROUND', 'RECIPIENT', 'ITEM', 'PURPOSE', 'SUBJECT',
        'SPECIAL_CATEGORY', 'CHANNEL', 'TERM')),
    case_kind text not null,
    item_code text not null default '',
    trigger_code text not null default '',
    state text not null default 'ASKED' check (state in ('ASKED', 'TAKEN_UP', 'DECLINED')),
    answer text check (length(answer) between 1 and 2000),
    answered_by uuid,
    answered_at timestamptz,
    check ((state = 'ASKED') = (answer is null)),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null))
);

create unique index amendment_request_once on amendment_request (protocol_id, body, topic, case_kind, item_code, trigger_code)
    where state = 'ASKED';

create table amendment_asker (
    request_id uuid not null references amendment_request,
    person_id uuid not null,
    note text not null default '' check (length(note) <= 1000),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (request_id, person_id)
);

comment on table amendment_asker is 'Who asked, each with what they added. Who asks the same thing again joins the open request.';
