-- What is known about people stands here sealed (bytea) and nowhere else; every other column names nobody.

-- Numbers of a year come from a sequence of that year: those who open cases at the same moment do not wait for each other.
create function next_case_number(of_year int) returns bigint language plpgsql as $$
declare
    numbers text := 'case_number_' || of_year;
begin
    if to_regclass(numbers) is null then
        perform pg_advisory_xact_lock(hashtext(numbers));
        execute format('create sequence if not exists %I', numbers);
    end if;
    return nextval(numbers::regclass);
end $$;

create table exchange_case (
    id           uuid primary key,
    -- What people call it: year and number, 2026-00017.
    reference    text not null unique check (reference ~ '^[0-9]{4}-[0-9]{5,}$'),
    protocol_id  uuid not null,
    version_id   uuid not null,
    kind         text not null check (kind in
        ('SUPPORT_AGREEMENT', 'TERMINATION_WARNING', 'RENT_ARREARS', 'SUBTENANT_PROPOSAL', 'REGISTRATION_HELP')),
    trigger_code text not null,
    ground_code  text,
    initiator    text not null check (initiator ~ '^[0-9]{10}$'),
    counterpart  text not null check (counterpart ~ '^[0-9]{10}$'),
    rent_arrears boolean not null,
    shortcoming  text check (shortcoming in ('SERIOUS', 'LASTING')),
    origin       text check (origin in ('EX_OFFICIO', 'REPORT')),
    reporter     text check (reporter in ('TENANT', 'LANDLORD', 'THIRD_PARTY')),
    state        text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'ERASED')),
    outcome      text,
    opened_by    uuid not null,
    opened_at    timestamptz not null default clock_timestamp(),
    closed_at    timestamptz,
    check (initiator <> counterpart),
    check ((state = 'OPEN') = (outcome is null)),
    check ((outcome is null) = (closed_at is null))
);

create index exchange_case_initiator on exchange_case (initiator, opened_at desc, id);
create index exchange_case_counterpart on exchange_case (counterpart, opened_at desc, id);
create index exchange_case_protocol on exchange_case (protocol_id);

create table case_subject (
    id              uuid primary key,
    case_id         uuid not null references exchange_case,
    number          int not null check (number >= 1),
    role            text not null check (role in
        ('CANDIDATE_TENANT', 'REFERENCE_TENANT', 'TENANT', 'CO_RESIDENT', 'SUBTENANT', 'OTHER')),
    -- Keyed hash of the INSZ; null where the number is not known.
    insz_hash       text check (insz_hash ~ '^[0-9a-f]{64}$'),
    -- Name and number, for the initiator's eyes.
    sealed_identity bytea not null,
    -- The number alone, for the other body when it is asked for data.
    sealed_insz     bytea,
    check ((insz_hash is null) = (sealed_insz is null)),
    unique (case_id, number),
    unique (case_id, insz_hash)
);

create index case_subject_insz on case_subject (insz_hash) where insz_hash is not null;

-- Whether a body told a data subject what it is about to communicate, or why it does not.
create table subject_notice (
    subject_id  uuid not null references case_subject,
    body        text not null check (body ~ '^[0-9]{10}$'),
    state       text not null check (state in ('INFORMED', 'EXCEPTION_ASKED', 'EXEMPTED')),
    means       text check (means in ('LETTER', 'IN_PERSON', 'PHONE', 'EBOX')),
    informed_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    -- The officer who agreed to an exception.
    decided_by  uuid,
    primary key (subject_id, body),
    check ((state = 'INFORMED') = (informed_on is not null)),
    check ((state = 'INFORMED') = (means is not null)),
    check (state <> 'EXEMPTED' or decided_by is not null)
);

create table transfer (
    id                    uuid primary key,
    case_id               uuid not null references exchange_case,
    number                int not null check (number >= 1),
    purpose               text not null check (purpose in ('REQUEST', 'CONSULTATION', 'FEEDBACK')),
    flow_id               text not null,
    discloser             text not null check (discloser ~ '^[0-9]{10}$'),
    receiver              text not null check (receiver ~ '^[0-9]{10}$'),
    state                 text not null default 'PREPARING'
        check (state in ('PREPARING', 'SENT', 'RECEIVED', 'RETURNED', 'STOPPED')),
    opened_at             timestamptz not null default clock_timestamp(),
    -- Counts the assessments, so that a second reading is of the last one.
    assessment            int not null default 0,
    assessed_by           uuid,
    assessed_at           timestamptz,
    second_reading_needed boolean not null default false,
    confirmed_by          uuid,
    advice                text check (advice in ('POSITIVE', 'WITH_REMARKS', 'NEGATIVE')),
    advised_by            uuid,
    recipient             text,
    delivery              text check (delivery in ('PORTAL', 'ONE_TIME_LINK', 'LETTER', 'INTERFACE')),
    bulk                  boolean not null default false,
    version_id            uuid,
    sha256                text check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_at               timestamptz,
    sent_by               uuid,
    received_at           timestamptz,
    received_by           uuid,
    return_reason         text check (return_reason in ('WRONG_PERSON', 'NOT_NEEDED')),
    returned_at           timestamptz,
    erased_at             timestamptz,
    check (discloser <> receiver),
    check (num_nonnulls(recipient, delivery, version_id, sha256, sent_at, sent_by) in (0, 6)),
    check ((state in ('SENT', 'RECEIVED', 'RETURNED')) = (sent_at is not null)),
    check ((state = 'RETURNED') = (return_reason is not null)),
    -- Who assessed does not confirm.
    check (confirmed_by <> assessed_by),
    check (sent_at is null or not second_reading_needed or confirmed_by is not null),
    unique (case_id, number)
);

-- The decision about one item of one data subject. Only what the protocol allowed when the transfer was opened has a line.
create table transfer_item (
    id              uuid primary key,
    transfer_id     uuid not null references transfer,
    subject_id      uuid not null references case_subject,
    -- Order in the form: by subject, then as in the protocol's table.
    position        int not null check (position >= 0),
    code            text not null,
    include         boolean,
    special         boolean not null default false,
    advised_against boolean not null default false,
    decided_by      uuid,
    confirmed_by    uuid,
    -- In what the disclosing body keeps for itself.
    sealed_reason   bytea,
    -- In what the receiver gets; gone once erased.
    sealed_value    bytea,
    check ((include is null) = (decided_by is null)),
    unique (transfer_id, position),
    unique (transfer_id, subject_id, code)
);

create index transfer_item_subject on transfer_item (subject_id);

-- Who opened a transfer and why; the receipt of data rests on it.
create table transfer_reading (
    id          bigint generated always as identity primary key,
    transfer_id uuid not null references transfer,
    body        text not null check (body ~ '^[0-9]{10}$'),
    person_id   uuid not null,
    purpose     text not null,
    read_at     timestamptz not null default clock_timestamp()
);

create index transfer_reading_transfer on transfer_reading (transfer_id, body);

-- Texts that one body keeps for itself: reasons, questions, advice, views, measures.
create table case_note (
    id          uuid primary key,
    case_id     uuid not null references exchange_case,
    transfer_id uuid references transfer,
    body        text not null check (body ~ '^[0-9]{10}$'),
    kind        text not null,
    sealed_text bytea not null,
    person_id   uuid not null,
    at          timestamptz not null default clock_timestamp()
);

create index case_note_case on case_note (case_id, body, at);

create table support_agreement (
    case_id    uuid primary key references exchange_case,
    starts_on  date not null,
    -- Always a delimited term (BVCW 6.24, § 4).
    ends_on    date not null,
    parties    text not null check (parties in ('TWO', 'THREE')),
    signed_on  date,
    extensions int not null default 0,
    -- When it came to its end, which is what may be told back.
    ended_on   date,
    successful boolean,
    check (ends_on > starts_on),
    check ((ended_on is null) = (successful is null))
);

create table case_anchor (
    id        uuid primary key,
    case_id   uuid not null references exchange_case,
    anchor    text not null,
    on_day    date not null,
    body      text not null check (body ~ '^[0-9]{10}$'),
    person_id uuid,
    at        timestamptz not null default clock_timestamp()
);

create index case_anchor_case on case_anchor (case_id);
