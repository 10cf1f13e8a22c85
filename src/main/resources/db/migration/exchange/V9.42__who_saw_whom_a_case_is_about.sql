-- Who saw whom a case is about, and when; says nothing about those people, and stays when they are erased.
create table case_reading (
    id        bigint generated always as identity primary key,
    case_id   uuid not null references exchange_case,
    body      text not null check (body ~ '^[0-9]{10}$'),
    person_id uuid not null,
    read_at   timestamptz not null default clock_timestamp()
);

create index case_reading_person on case_reading (case_id, body, person_id, read_at);
