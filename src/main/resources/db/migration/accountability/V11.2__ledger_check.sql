-- What the daily check of all chains found, so that people see it the day after.
create table ledger_check (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    chains  int         not null,
    entries bigint      not null,
    faults  jsonb       not null
);

create index ledger_check_at on ledger_check (at desc);
