-- A case as far as keeping goes: whose it is, and since when nothing more is communicated in it.
create table kept_case (
    case_id     uuid primary key,
    protocol_id uuid not null,
    initiator   text not null,
    counterpart text not null,
    closed_on   date,
    outcome     text,
    check ((closed_on is null) = (outcome is null))
);

-- What one body keeps of a case: what it received (RECEIVED), or what both bodies wrote down for themselves (OWN, under the initiator).
create table kept_file (
    id          uuid primary key,
    case_id     uuid not null references kept_case,
    protocol_id uuid not null,
    kind        text not null check (kind in ('RECEIVED', 'OWN')),
    body        text not null,
    counterpart text not null,
    -- DECIDE: a person decides until when. DUE: somebody proposes to erase. PROPOSED: somebody else approves. RETURNED: nothing is left to keep.
    state       text not null check (state in ('WAITING', 'DECIDE', 'DUE', 'PROPOSED', 'ERASED', 'RETURNED')),
    due_on      date,
    -- First day on which the daily run has work here; null while only an event can end the wait.
    wake_on     date,
    proposed_by uuid,
    proposed_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    -- Why the last proposal came back; sealed in the body's own compartment.
    sent_back   bytea,
    erased_at   timestamptz,
    created_at  timestamptz not null default clock_timestamp(),
    unique (case_id, kind, body),
    check (proposed_by <> approved_by),
    check ((state = 'ERASED') = (erased_at is not null))
);

-- The daily run reads this and nothing else, however many years of waiting the table holds.
create index kept_file_to_wake on kept_file (wake_on, id) where state = 'WAITING' and wake_on is not null;
create index kept_file_of_body on kept_file (body, state, due_on, id);
create index kept_file_of_protocol on kept_file (protocol_id);

create table kept_transfer (
    transfer_id    uuid primary key,
    file_id        uuid not null references kept_file,
    version_id     uuid not null,
    flow_id        text not null,
    item_codes     text[] not null,
    sha256         text not null,
    transmitted_at timestamptz not null default clock_timestamp(),
    returned_at    timestamptz
);

create index kept_transfer_of_file on kept_transfer (file_id);

-- One rule of the protocol at work on one file; several transfers join it. A version that changes the rule adds a second one.
create table retention_obligation (
    id         uuid primary key,
    file_id    uuid not null references kept_file,
    version_id uuid not null,
    flow_id    text not null,
    -- Null where the protocol names no rule for what was received.
    rule_id    text,
    scope      text not null check (scope in ('DATA', 'EVIDENCE')),
    kind       text not null check (kind in ('PERIOD', 'EVENT', 'QUALITATIVE')),
    anchors    text[] not null,
    -- ISO 8601, such as P10Y.
    term       text,
    -- Empty: all.
    item_codes text[] not null,
    rule_text  text not null,
    -- Of the protocol, such as Art. 3.
    article    text not null,
    source     text not null,
    -- As follows from the anchors, or as decided.
    anchor     text,
    anchor_on  date,
    due_on     date,
    undecided  boolean not null default false,
    decided_by uuid,
    decided_at timestamptz,
    -- Sealed in the body's own compartment.
    motivation bytea,
    unique nulls not distinct (file_id, rule_id, kind, anchors, term, item_codes),
    check (num_nonnulls(decided_by, decided_at, motivation) in (0, 3)),
    check (not undecided or due_on is null)
);

-- From when terms run. RECEIVED counts for the body that received; every other one for the case.
create table recorded_anchor (
    case_id     uuid not null references kept_case,
    anchor      text not null,
    body        text not null,
    on_day      date not null,
    person_id   uuid,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (case_id, anchor, body)
);

create table legal_hold (
    id          uuid primary key,
    file_id     uuid not null references kept_file,
    -- For which of the two it was placed; what it says, and what lifts it, is sealed in that body's own compartment.
    body        text not null,
    reason      bytea not null,
    review_on   date not null,
    placed_by   uuid not null,
    placed_at   timestamptz not null default clock_timestamp(),
    lifted_by   uuid,
    lifted_at   timestamptz,
    lift_reason bytea,
    check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);

create unique index legal_hold_standing on legal_hold (file_id) where lifted_at is null;
create index legal_hold_of_file on legal_hold (file_id);

-- Proves what was erased, when, by which rule and by whom, without the data.
create table erasure_receipt (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    file_id     uuid not null unique references kept_file,
    case_id     uuid not null,
    protocol_id uuid not null,
    kind        text not null,
    body        text not null,
    counterpart text not null,
    -- As it was written, so that the fingerprint can be worked out again.
    contents    text not null,
    sha256      text not null check (sha256 = encode(sha256(convert_to(contents, 'UTF8')), 'hex')),
    erased_at   timestamptz not null
);

create index erasure_receipt_of_case on erasure_receipt (case_id);

create function erasure_receipt_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a receipt of erasure never changes';
end
$$;

create trigger erasure_receipt_is_final before update or delete on erasure_receipt
    for each row execute function erasure_receipt_is_final();
create trigger erasure_receipt_is_never_emptied before truncate on erasure_receipt
    for each statement execute function erasure_receipt_is_final();
