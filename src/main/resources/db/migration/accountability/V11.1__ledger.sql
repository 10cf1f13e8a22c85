-- Where each chain of entries stands. The seal is an authentication code over chain, number and hash, under a key that is not in this database:
-- whoever can write here can rewrite entries and compute their hashes again, but not the seal.
create table ledger_chain (
    chain       text primary key check (chain ~ '^(protocol:[0-9a-f-]{36}|body:[0-9]{10}|house)$'),
    last_number bigint not null check (last_number >= 0),
    head_hash   text   not null check (head_hash ~ '^[0-9a-f]{64}$'),
    seal        bytea  not null
);

-- Who did what for whom under which protocol. Codes and ids only: no name, no national number, nothing that people typed.
create table ledger_entry (
    chain       text        not null references ledger_chain,
    number      bigint      not null check (number > 0),
    at          timestamptz not null,
    kind        text        not null,
    actor       uuid,
    body        text,
    counterpart text,
    protocol_id uuid,
    case_id     uuid,
    transfer_id uuid,
    -- The bodies that may read this entry, as was right when it was written.
    readers     text[]      not null,
    details     jsonb       not null,
    -- SHA-256 of the entry before, and of this one with that hash in it.
    previous    text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (chain, number)
);

create index ledger_entry_readers on ledger_entry using gin (readers);
create index ledger_entry_at on ledger_entry (at);
create index ledger_entry_protocol on ledger_entry (protocol_id, at) where protocol_id is not null;
create index ledger_entry_case on ledger_entry (case_id, at) where case_id is not null;
create index ledger_entry_transfer on ledger_entry (transfer_id) where transfer_id is not null;

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger can only grow' using errcode = 'restrict_violation';
end $$;

create trigger ledger_entry_grows before update or delete on ledger_entry
    for each row execute function refuse_change_of_ledger();
create trigger ledger_entry_stays before truncate on ledger_entry
    for each statement execute function refuse_change_of_ledger();
create trigger ledger_chain_stays before delete on ledger_chain
    for each row execute function refuse_change_of_ledger();
create trigger ledger_chain_stays_whole before truncate on ledger_chain
    for each statement execute function refuse_change_of_ledger();
create trigger ledger_chain_grows before update on ledger_chain
    for each row when (new.chain <> old.chain or new.last_number <= old.last_number)
    execute function refuse_change_of_ledger();
