-- Who was appointed for the slot, on which mandate. Empty for texts that were offered before appointments were kept.
alter table signature_slot add column appointment_id uuid references slot_appointment;
alter table signature_slot add column mandate_id uuid;
alter table signature_slot add constraint signature_slot_appointed check ((appointment_id is null) = (mandate_id is null));

-- A slot is signed or refused once. While it is open, a new appointment can put somebody else in it; nothing else about it changes.
drop trigger signature_slot_closes_once on signature_slot;
create trigger signature_slot_closes_once before update on signature_slot
    for each row when (old.state <> 'OPEN'
        or (old.version_id, old.slot_id, old.position, old.party) is distinct from (new.version_id, new.slot_id, new.position, new.party)
        or (new.state = 'OPEN' and old.appointment_id is not distinct from new.appointment_id)
        or (new.state <> 'OPEN' and (old.signatory_id, old.function, old.appointment_id, old.mandate_id)
            is distinct from (new.signatory_id, new.function, new.appointment_id, new.mandate_id)))
    execute function refuse_change_of_signature();

create function refuse_unappointed() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from slot_appointment a join signing_text t on t.version_id = new.version_id
                    where a.id = new.appointment_id and a.protocol_id = t.protocol_id and a.slot_id = new.slot_id
                      and a.body = new.party and a.person_id = new.signatory_id and a.mandate_id = new.mandate_id)
    then
        raise exception 'nobody appointed % for slot %', new.signatory_id, new.slot_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger signature_slot_is_of_the_appointed before insert on signature_slot
    for each row when (new.appointment_id is not null) execute function refuse_unappointed();
create trigger signature_slot_goes_to_the_appointed before update on signature_slot
    for each row when (old.appointment_id is distinct from new.appointment_id) execute function refuse_unappointed();

-- The one who signs is the one whose slot it is, or signs for that one. Nobody signs twice, unless the text names them in both slots.
alter table signature drop constraint signature_of_one_person;
create index signature_by on signature (version_id, signed_by);

create function refuse_signature_of_another() returns trigger language plpgsql as $$
begin
    -- One after the other, so that the same person at the same moment is seen.
    perform 1 from signing_text where version_id = new.version_id for no key update;
    if not exists (select 1 from signature_slot s
                    where s.version_id = new.version_id and s.slot_id = new.slot_id
                      and s.signatory_id = coalesce(new.on_behalf_of, new.signed_by))
    then
        raise exception 'slot % is of somebody else', new.slot_id using errcode = 'restrict_violation';
    end if;
    if exists (select 1 from signature g
                where g.version_id = new.version_id and g.signed_by = new.signed_by
                  and (g.on_behalf_of is not null or new.on_behalf_of is not null))
    then
        raise exception '% signed version % already', new.signed_by, new.version_id using errcode = 'unique_violation';
    end if;
    return new;
end $$;

create trigger signature_of_who_may before insert on signature
    for each row execute function refuse_signature_of_another();
