-- Lets a constraint say "not twice in the same period for the same person"; part of every PostgreSQL distribution.
create extension if not exists btree_gist;

create table public_body (
    enterprise_number   text primary key
        check (enterprise_number ~ '^[01][0-9]{9}$'
            and substr(enterprise_number, 9)::int = 97 - substr(enterprise_number, 1, 8)::int % 97),
    legal_name          text not null check (btrim(legal_name) <> ''),
    legal_form          text not null,
    short_name          text not null check (btrim(short_name) <> ''),
    address             text not null check (btrim(address) <> ''),
    category            text not null
        check (category in ('FLEMISH_GOVERNMENT', 'LOCAL_AUTHORITY', 'PUBLIC_TASK_INSTITUTION', 'EXTERNAL_AUTHORITY')),
    category_citation   text not null,
    founded_on          date,
    governing_body_name text check (btrim(governing_body_name) <> ''),
    registered_by       uuid,
    registered_at       timestamptz not null default now()
);

create table person (
    id            uuid primary key,
    display_name  text not null check (btrim(display_name) <> ''),
    registered_by uuid references person,
    registered_at timestamptz not null default now()
);

alter table public_body add foreign key (registered_by) references person;

create table account (
    person_id       uuid primary key references person,
    username        text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]{2,79}$'),
    password_hash   text not null,
    enabled         boolean not null default true,
    -- An account of the demonstration; it opens nothing when the demonstration is off.
    demo            boolean not null default false,
    failed_attempts int not null default 0 check (failed_attempts >= 0),
    locked_until    timestamptz
);

-- Somebody acts for a body in one role, from and until and with both days.
create table mandate (
    id            uuid primary key,
    person_id     uuid not null references person,
    body          text not null references public_body,
    role          text not null
        check (role in ('PROTOCOL_MANAGER', 'SIGNATORY', 'GOVERNING_BODY', 'PUBLISHER', 'CASE_WORKER', 'BODY_ADMINISTRATOR')),
    function      text not null default '',
    valid_from    date not null,
    valid_until   date,
    period        daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
    -- Set when the mandate was taken back before its first day was over: it then never ran.
    withdrawn_at  timestamptz,
    registered_by uuid references person,
    registered_at timestamptz not null default now(),
    ended_by      uuid references person,
    ended_at      timestamptz,
    check (valid_until is null or valid_from <= valid_until),
    check (role <> 'SIGNATORY' or btrim(function) <> ''),
    exclude using gist (person_id with =, body with =, role with =, function with =, period with &&)
        where (withdrawn_at is null)
);

create index mandate_body on mandate (body, role);

create table firm (
    id                uuid primary key,
    name              text not null unique check (btrim(name) <> ''),
    enterprise_number text unique
);

create table firm_employee (
    firm_id     uuid not null references firm,
    person_id   uuid not null references person,
    valid_from  date not null,
    valid_until date,
    period      daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
    check (valid_until is null or valid_from <= valid_until),
    exclude using gist (firm_id with =, person_id with =, period with &&)
);

create index firm_employee_person on firm_employee (person_id);

-- A body has one data protection officer at a time: a firm or a person.
create table dpo_mandate (
    id            uuid primary key,
    body          text not null references public_body,
    firm_id       uuid references firm,
    person_id     uuid references person,
    mailbox       text not null check (mailbox ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'),
    valid_from    date not null,
    valid_until   date,
    period        daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
    registered_by uuid references person,
    registered_at timestamptz not null default now(),
    ended_by      uuid references person,
    ended_at      timestamptz,
    check (num_nonnulls(firm_id, person_id) = 1),
    check (valid_until is null or valid_from <= valid_until),
    exclude using gist (body with =, period with &&)
);

create index dpo_mandate_firm on dpo_mandate (firm_id);
create index dpo_mandate_person on dpo_mandate (person_id);

-- A signatory lets somebody else sign, in writing and for a time.
create table delegation (
    id              uuid primary key,
    body            text not null references public_body,
    delegator_id    uuid not null references person,
    delegate_id     uuid not null references person,
    function        text not null check (btrim(function) <> ''),
    valid_from      date not null,
    valid_until     date not null,
    period          daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
    document        bytea not null check (octet_length(document) between 1 and 5242880),
    file_name       text not null check (btrim(file_name) <> ''),
    document_sha256 text not null check (document_sha256 = encode(sha256(document), 'hex')),
    registered_by   uuid references person,
    registered_at   timestamptz not null default now(),
    revoked_by      uuid references person,
    revoked_at      timestamptz,
    check (valid_from <= valid_until),
    check (delegate_id <> delegator_id),
    exclude using gist (body with =, delegator_id with =, delegate_id with =, function with =, period with &&)
        where (revoked_at is null)
);

create index delegation_delegate on delegation (delegate_id);
create index delegation_body on delegation (body);
