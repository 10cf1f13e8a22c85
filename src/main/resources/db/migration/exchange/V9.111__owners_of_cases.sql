-- Who of a body answers for a case. Without a person somebody of that body must take it over.
create table case_owner (
    case_id   uuid not null references exchange_case,
    body      text not null check (body ~ '^[0-9]{10}$'),
    person_id uuid,
    since     timestamptz not null default clock_timestamp(),
    primary key (case_id, body)
);

create index case_owner_person on case_owner (body, person_id);

insert into case_owner (case_id, body, person_id)
select id, initiator, opened_by from exchange_case where state = 'OPEN';

-- Why is sealed: people write about people.
create table case_owner_change (
    id            uuid primary key,
    case_id       uuid not null references exchange_case,
    body          text not null check (body ~ '^[0-9]{10}$'),
    from_person   uuid,
    to_person     uuid not null,
    by_person     uuid not null,
    sealed_reason bytea not null,
    at            timestamptz not null default clock_timestamp()
);

create index case_owner_change_case on case_owner_change (case_id, body, at);
