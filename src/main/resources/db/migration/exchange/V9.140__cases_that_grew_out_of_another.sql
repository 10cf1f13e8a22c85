-- A body that accepted help for a tenant after a warning began, or went on in, a case about a support agreement. That is its own affair.
create table case_link (
    from_case uuid primary key references exchange_case,
    to_case   uuid not null references exchange_case,
    body      text not null check (body ~ '^[0-9]{10}$'),
    made_by   uuid not null,
    made_at   timestamptz not null default clock_timestamp(),
    check (from_case <> to_case)
);

create index case_link_to on case_link (to_case);
