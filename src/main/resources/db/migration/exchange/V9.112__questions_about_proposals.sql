-- What a landlord needs more of before it decides on a proposal: items of the protocol and a reason, never anything about a person.
create table proposal_question (
    case_id  uuid not null references exchange_case,
    number   int not null check (number >= 1),
    items    text[] not null check (cardinality(items) >= 1),
    reason   text not null check (reason in ('MISSING', 'UNCLEAR', 'OUTDATED', 'CONTRADICTORY')),
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (case_id, number)
);
