-- A link that opens a transfer once. Neither the link nor the code that goes with it stands here, only what they are recognised by.
create table transfer_link (
    id           uuid primary key,
    transfer_id  uuid not null references transfer,
    token_hash   text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    code_hash    text not null check (code_hash ~ '^[0-9a-f]{64}$'),
    issued_by    uuid not null,
    issued_at    timestamptz not null default clock_timestamp(),
    expires_at   timestamptz not null,
    attempts     int not null default 0,
    opened_at    timestamptz,
    withdrawn_at timestamptz,
    check (opened_at is null or withdrawn_at is null)
);

create index transfer_link_transfer on transfer_link (transfer_id);
