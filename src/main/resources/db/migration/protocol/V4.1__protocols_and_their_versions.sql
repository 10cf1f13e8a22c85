create table protocol (
    id uuid primary key,
    lead text not null check (lead ~ '^[0-9]{10}$'),
    origin text not null check (origin in ('DRAFTED', 'REGISTERED')),
    document_state text not null check (document_state in ('DRAFT', 'ADVICE_ROUND', 'ADVICE_EVALUATION', 'VTC_CONSULTATION',
        'GOVERNING_BODY_APPROVAL', 'SIGNING', 'CONCLUDED', 'SUPERSEDED', 'WITHDRAWN')),
    legal_effect text not null check (legal_effect in ('NOT_IN_FORCE', 'IN_FORCE', 'UNDER_NOTICE', 'ENDED')),
    conclusion_date date,
    effective_date date,
    end_date date,
    process_instance_id text unique,
    created_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp(),
    check ((document_state in ('CONCLUDED', 'SUPERSEDED')) = (conclusion_date is not null)),
    check (legal_effect = 'NOT_IN_FORCE' or (conclusion_date is not null and effective_date is not null)),
    check (end_date is null or effective_date is null or end_date >= effective_date)
);

comment on column protocol.conclusion_date is 'Day of the last signature in Brussels.';
comment on column protocol.end_date is 'First day without effect.';

create index protocol_changed on protocol (changed_at desc, id);

create table protocol_party (
    protocol_id uuid not null references protocol,
    enterprise_number text not null check (enterprise_number ~ '^[0-9]{10}$'),
    position integer not null check (position >= 0),
    primary key (protocol_id, enterprise_number),
    unique (protocol_id, position)
);

create index protocol_party_body on protocol_party (enterprise_number, protocol_id);

create table protocol_version (
    id uuid primary key,
    protocol_id uuid not null references protocol,
    number integer not null check (number >= 1),
    purpose text not null check (purpose in ('DRAFT', 'ADVICE', 'SIGNING', 'REGISTERED')),
    title text not null,
    document text not null,
    sha256 text,
    frozen_at timestamptz,
    revision integer not null default 0 check (revision >= 0),
    saved_by uuid,
    saved_at timestamptz not null default clock_timestamp(),
    change text check (change in ('MATERIAL', 'EDITORIAL')),
    note text,
    unique (protocol_id, number),
    check ((purpose = 'DRAFT') = (frozen_at is null)),
    check ((purpose = 'DRAFT') = (sha256 is null)),
    check (sha256 is null or sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

comment on column protocol_version.document is 'Canonical JSON (RFC 8785, NFC): the very bytes that the hash is taken of.';
comment on column protocol_version.change is 'Whether the manager called this revision material or editorial.';
comment on column protocol_version.note is 'What the manager told the officers when submitting.';

create unique index protocol_version_one_draft on protocol_version (protocol_id) where purpose = 'DRAFT';

create function keep_frozen_version() returns trigger language plpgsql as $$
begin
    raise exception 'version % is frozen', old.id using errcode = 'restrict_violation';
end $$;

create trigger protocol_version_frozen before update or delete on protocol_version
    for each row when (old.frozen_at is not null) execute function keep_frozen_version();

create function keep_appended() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger protocol_version_kept before truncate on protocol_version
    for each statement execute function keep_appended();

create table slot_filling (
    protocol_id uuid not null references protocol,
    slot_id text not null,
    body text not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    filled_by uuid not null,
    filled_at timestamptz not null default clock_timestamp(),
    primary key (protocol_id, slot_id),
    unique (protocol_id, person_id)
);

comment on table slot_filling is 'Who signs in a slot that the advised text left without a person who can sign; one person, one slot.';

create table approval (
    id uuid primary key,
    protocol_id uuid not null references protocol,
    version_id uuid not null references protocol_version,
    body text not null,
    decision text not null check (decision in ('APPROVED', 'REFUSED')),
    decided_on date not null,
    reference text,
    reason text,
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp(),
    unique (version_id, body),
    check (decision = 'APPROVED' or reason is not null)
);

create table vtc_opinion (
    id uuid primary key,
    protocol_id uuid not null references protocol,
    version_id uuid not null references protocol_version,
    received_on date,
    reference text,
    summary text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default clock_timestamp()
);

comment on column vtc_opinion.received_on is 'Empty when the committee gave none, or the parties no longer wait for it; the summary says why.';

create table registered_signature (
    protocol_id uuid not null references protocol,
    slot_id text not null,
    signed_on date not null,
    primary key (protocol_id, slot_id)
);

create table registered_publication (
    protocol_id uuid not null references protocol,
    position integer not null,
    body text not null,
    url text not null,
    published_on date not null,
    primary key (protocol_id, position)
);

create table timeline_entry (
    id bigint generated always as identity primary key,
    protocol_id uuid not null references protocol,
    kind text not null,
    happened_at timestamptz not null default clock_timestamp(),
    body text,
    person_id uuid,
    details jsonb not null default '{}'
);

create index timeline_entry_protocol on timeline_entry (protocol_id, id);

create trigger timeline_entry_kept before update or delete on timeline_entry
    for each row execute function keep_appended();
create trigger timeline_entry_not_emptied before truncate on timeline_entry
    for each statement execute function keep_appended();
create trigger approval_kept before update or delete on approval
    for each row execute function keep_appended();
create trigger vtc_opinion_kept before update or delete on vtc_opinion
    for each row execute function keep_appended();
