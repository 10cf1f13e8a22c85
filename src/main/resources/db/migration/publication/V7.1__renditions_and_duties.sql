-- A concluded text as a file: the same bytes for ever, so that anybody can check a copy by its hash.
create table rendition (
    id uuid primary key default gen_random_uuid(),
    protocol_id uuid not null,
    version_id uuid not null,
    kind text not null check (kind in ('FULL', 'REDACTED')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pdf bytea not null check (encode(sha256(pdf), 'hex') = sha256),
    made_at timestamptz not null default clock_timestamp(),
    unique (version_id, kind)
);

create function rendition_is_fixed() returns trigger language plpgsql as $$
begin
    raise exception 'a rendition never changes';
end $$;

create trigger rendition_is_fixed before update or delete on rendition for each row execute function rendition_is_fixed();

-- Each party owes its own publication.
create table publication (
    protocol_id uuid not null,
    version_id uuid not null,
    body text not null,
    state text not null check (state in ('DUE', 'PUBLISHED', 'OUTDATED', 'WITHDRAWN')),
    due_since timestamptz not null default clock_timestamp(),
    kind text check (kind in ('FULL', 'REDACTED')),
    url text,
    -- Null where an earlier publication is only stated, not checked.
    checked_sha256 text,
    published_at timestamptz,
    -- Of a publication before this service only the day is known.
    published_on date,
    published_by uuid,
    primary key (version_id, body),
    check (state = 'DUE' or (url is not null and published_on is not null))
);

create index publication_by_protocol on publication (protocol_id);
