-- A body's own software acts for it with a token: a case worker that is no person. Only the token's hash is kept.
create table api_token (
    id           uuid primary key,
    -- Who acted, wherever an act needs an actor: a person without an account.
    person_id    uuid not null unique references person,
    body         text not null references public_body,
    name         text not null check (btrim(name) <> '' and length(name) <= 60),
    sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    created_by   uuid not null references person,
    created_at   timestamptz not null default now(),
    -- Last day on which it opens anything.
    valid_until  date not null,
    revoked_by   uuid references person,
    revoked_at   timestamptz,
    -- The day only: enough to find a token that nobody uses, and no trace of somebody's work.
    last_used_on date,
    check ((revoked_at is null) = (revoked_by is null))
);

create index api_token_body on api_token (body);
