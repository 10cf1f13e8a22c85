-- A request of software that was done, so that the same request again is answered and not done twice. Nobody can read back what was asked:
-- both digests are HMACs under the token itself, which is kept nowhere. The answer holds ids, codes and moments only.
create table idempotency_key (
    token_id       uuid not null,
    key_digest     text not null check (key_digest ~ '^[0-9a-f]{64}$'),
    request_digest text not null check (request_digest ~ '^[0-9a-f]{64}$'),
    status         int not null check (status between 200 and 299),
    location       text,
    answer         text not null,
    created_at     timestamptz not null default clock_timestamp(),
    primary key (token_id, key_digest)
);

create index idempotency_key_created on idempotency_key (created_at);
