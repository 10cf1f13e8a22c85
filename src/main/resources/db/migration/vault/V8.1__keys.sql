-- The data key of each compartment, wrapped by a key that is not in this database. Without the row nothing of the compartment can be read;
-- once destroyed, the row stays as a tombstone, so that the key is never made again.
create table compartment_key (
    case_id uuid not null,
    name text not null,
    wrapped bytea,
    -- Which key wrapped it; not secret.
    kek_id text,
    created_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    primary key (case_id, name),
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((wrapped is null) = (kek_id is null))
);

create index compartment_key_of_kek on compartment_key (kek_id, case_id, name) where wrapped is not null;

-- A destroyed key must not linger in a dead row: clean up after every single change.
alter table compartment_key set (
    autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0
);

create function keep_tombstone() returns trigger language plpgsql as $$
begin
    raise exception 'the key of this compartment was destroyed';
end
$$;

create trigger compartment_key_tombstone before update or delete on compartment_key
    for each row when (old.destroyed_at is not null) execute function keep_tombstone();

-- Keys of the house itself, wrapped the same way: that of the keyed hash by which a person is found again, and that of the ledger.
create table house_key (
    name text primary key,
    wrapped bytea not null,
    kek_id text not null,
    created_at timestamptz not null default clock_timestamp()
);
