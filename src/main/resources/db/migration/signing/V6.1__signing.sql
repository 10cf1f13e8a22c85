-- The text that is offered for signature, with the PDF that goes with it.
create table signing_text (
    version_id      uuid primary key,
    protocol_id     uuid not null,
    document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
    pdf             bytea not null,
    pdf_sha256      text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
    opened_at       timestamptz not null default clock_timestamp(),
    unique (version_id, document_sha256, pdf_sha256)
);

create index signing_text_protocol on signing_text (protocol_id);

-- One place in the signature block, for one named signatory.
create table signature_slot (
    version_id   uuid not null references signing_text,
    slot_id      text not null,
    position     int not null check (position >= 1),
    party        text not null check (party ~ '^[0-9]{10}$'),
    signatory_id uuid not null,
    function     text not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'SIGNED', 'REFUSED')),
    primary key (version_id, slot_id),
    unique (version_id, position)
);

create table signature (
    id                uuid primary key,
    version_id        uuid not null,
    slot_id           text not null,
    signed_by         uuid not null,
    -- Names as they were shown when signed; a later change of name changes nothing here.
    name              text not null check (btrim(name) <> ''),
    function          text not null check (btrim(function) <> ''),
    on_behalf_of      uuid,
    on_behalf_of_name text check (btrim(on_behalf_of_name) <> ''),
    delegation_id     uuid,
    signed_at         timestamptz not null default clock_timestamp(),
    document_sha256   text not null,
    pdf_sha256        text not null,
    method            text not null check (method in ('PLATFORM_CLICK', 'QUALIFIED')),
    foreign key (version_id, slot_id) references signature_slot,
    foreign key (version_id, document_sha256, pdf_sha256)
        references signing_text (version_id, document_sha256, pdf_sha256),
    unique (version_id, slot_id),
    -- Nobody signs twice, not even once for oneself and once for somebody else.
    constraint signature_of_one_person unique (version_id, signed_by),
    check (num_nonnulls(on_behalf_of, on_behalf_of_name, delegation_id) in (0, 3)),
    check (on_behalf_of is distinct from signed_by)
);

create table signature_refusal (
    version_id uuid not null,
    slot_id    text not null,
    refused_by uuid not null,
    reason     text not null check (btrim(reason) <> ''),
    refused_at timestamptz not null default clock_timestamp(),
    primary key (version_id, slot_id),
    foreign key (version_id, slot_id) references signature_slot
);

-- Signatures that were put elsewhere, as they were stated when an existing protocol was registered.
create table historic_signature (
    version_id  uuid not null,
    slot_id     text not null,
    position    int not null check (position >= 1),
    protocol_id uuid not null,
    name        text check (btrim(name) <> ''),
    function    text not null,
    signed_on   date,
    method      text not null check (method in ('HANDWRITTEN', 'UNKNOWN')),
    primary key (version_id, slot_id)
);

create function refuse_change_of_signature() returns trigger language plpgsql as $$
begin
    raise exception 'a line of % never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger signing_text_is_final before update or delete on signing_text
    for each row execute function refuse_change_of_signature();
create trigger signature_is_final before update or delete on signature
    for each row execute function refuse_change_of_signature();
create trigger signature_refusal_is_final before update or delete on signature_refusal
    for each row execute function refuse_change_of_signature();
create trigger historic_signature_is_final before update or delete on historic_signature
    for each row execute function refuse_change_of_signature();
create trigger signature_slot_stays before delete on signature_slot
    for each row execute function refuse_change_of_signature();
-- A slot is signed or refused once; nothing else about it changes.
create trigger signature_slot_closes_once before update on signature_slot
    for each row when (old.state <> 'OPEN' or new.state = 'OPEN'
        or (old.version_id, old.slot_id, old.position, old.party, old.signatory_id, old.function)
            is distinct from (new.version_id, new.slot_id, new.position, new.party, new.signatory_id, new.function))
    execute function refuse_change_of_signature();

create trigger signing_text_is_kept before truncate on signing_text execute function refuse_change_of_signature();
create trigger signature_is_kept before truncate on signature execute function refuse_change_of_signature();
create trigger signature_refusal_is_kept before truncate on signature_refusal execute function refuse_change_of_signature();
create trigger historic_signature_is_kept before truncate on historic_signature execute function refuse_change_of_signature();
create trigger signature_slot_is_kept before truncate on signature_slot execute function refuse_change_of_signature();
