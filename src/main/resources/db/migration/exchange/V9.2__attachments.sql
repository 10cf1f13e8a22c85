-- Files that go with the data of a transfer; their names and contents are sealed for the receiver.
create table attachment (
    id             uuid primary key,
    transfer_id    uuid not null references transfer,
    item_id        uuid not null references transfer_item on delete cascade,
    media_type     text not null,
    -- Bytes, before it was sealed.
    size           bigint not null check (size > 0),
    sealed_name    bytea not null,
    sealed_content bytea not null,
    -- Of the sealed contents.
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by       uuid not null,
    added_at       timestamptz not null default clock_timestamp()
);

-- What is sealed does not become smaller by packing it.
alter table attachment alter column sealed_content set storage external;

create index attachment_transfer on attachment (transfer_id, added_at);
create index attachment_item on attachment (item_id);
