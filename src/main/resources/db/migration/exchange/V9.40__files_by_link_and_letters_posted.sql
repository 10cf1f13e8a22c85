-- What whoever opened a link shows to save the files that go with it; as the code, recognised and not kept.
alter table transfer_link
    add column files_hash text check (files_hash ~ '^[0-9a-f]{64}$'),
    add check (files_hash is null or opened_at is not null);

-- A letter with data left the house. Written again when the day was mistaken, until the receipt.
create table transfer_posting (
    transfer_id uuid primary key references transfer,
    posted_on   date not null,
    posted_by   uuid not null,
    recorded_at timestamptz not null default clock_timestamp()
);
