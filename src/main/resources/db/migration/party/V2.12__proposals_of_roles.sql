-- Who may act for a body is proposed by one person and approved by another. What was approved stands in mandate, dpo_mandate and delegation.
create table role_proposal (
    id              uuid primary key,
    body            text not null references public_body,
    kind            text not null check (kind in ('MANDATE', 'MANDATE_END', 'DPO_MANDATE', 'DELEGATION', 'DELEGATION_END')),
    state           text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    -- Who would get it, or lose it; empty for a firm, and for somebody who has no account yet.
    person_id       uuid references person,
    -- Somebody who has no account yet: nothing is made of them before the approval. The hash goes with the decision.
    new_username    text,
    new_name        text,
    new_hash        text,
    firm_id         uuid references firm,
    role            text,
    function        text not null default '',
    mailbox         text not null default '',
    -- The mandate or delegation that would end; for a delegation, the mandate of the signatory who delegates.
    target_id       uuid,
    valid_from      date,
    valid_until     date,
    -- The signed paper of a delegation, until the decision.
    document        bytea check (octet_length(document) between 1 and 5242880),
    file_name       text,
    proposed_by     uuid not null references person,
    proposed_at     timestamptz not null default now(),
    decided_by      uuid references person,
    decided_at      timestamptz,
    reason          text not null default '',
    -- The mandate, DPO mandate or delegation that the approval gave or ended.
    result_id       uuid,
    check ((state = 'OPEN') = (decided_at is null)),
    check (state not in ('APPROVED', 'REJECTED', 'WITHDRAWN') or decided_by is not null),
    -- The reason for this table: whoever the code lets through, nobody approves or rejects their own proposal.
    check (state not in ('APPROVED', 'REJECTED') or decided_by <> proposed_by),
    check (state <> 'APPROVED' or result_id is not null),
    check (state <> 'REJECTED' or btrim(reason) <> ''),
    check (state = 'OPEN' or num_nonnulls(new_hash, document) = 0)
);

create index role_proposal_open on role_proposal (body) where state = 'OPEN';
create index role_proposal_result on role_proposal (body, result_id) where state = 'APPROVED';

-- One open proposal at a time to end the same mandate or delegation.
create unique index role_proposal_one_end on role_proposal (target_id) where state = 'OPEN' and kind in ('MANDATE_END', 'DELEGATION_END');
