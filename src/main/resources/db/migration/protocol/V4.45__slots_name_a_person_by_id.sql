-- Who signs in a slot is a person, appointed by the manager of the body itself on a mandate that somebody approved: never whoever has the name.
create table slot_appointment (
    id            uuid primary key,
    -- Order of the appointments: the last one of a slot counts.
    number        bigint not null unique generated always as identity,
    protocol_id   uuid not null references protocol,
    -- The text on which was advised; another round asks again.
    version_id    uuid not null references protocol_version,
    slot_id       text not null,
    body          text not null check (body ~ '^[0-9]{10}$'),
    person_id     uuid not null,
    name          text not null,
    function      text not null,
    -- Empty for what was filled in before this table: such a line lets nobody sign.
    mandate_id    uuid,
    mandate_since date,
    proposed_by   uuid,
    approved_by   uuid,
    approved_on   date,
    appointed_by  uuid not null,
    appointed_at  timestamptz not null default clock_timestamp(),
    check ((mandate_id is null) = (mandate_since is null)),
    check ((approved_by is null) = (approved_on is null)),
    -- Whoever the code lets through, nobody appoints themselves.
    check (mandate_id is null or appointed_by <> person_id)
);

create index slot_appointment_of_text on slot_appointment (version_id, slot_id, number);
create index slot_appointment_protocol on slot_appointment (protocol_id);

insert into slot_appointment (id, protocol_id, version_id, slot_id, body, person_id, name, function, appointed_by, appointed_at)
select gen_random_uuid(), f.protocol_id, v.id, f.slot_id, f.body, f.person_id, f.name, f.function, f.filled_by, f.filled_at
  from slot_filling f
  join lateral (select id from protocol_version
                 where protocol_id = f.protocol_id and purpose = 'ADVICE' order by number desc limit 1) v on true
 order by f.filled_at;

drop table slot_filling;

create trigger slot_appointment_kept before update or delete on slot_appointment for each row execute function keep_appended();
create trigger slot_appointment_not_emptied before truncate on slot_appointment for each statement execute function keep_appended();
