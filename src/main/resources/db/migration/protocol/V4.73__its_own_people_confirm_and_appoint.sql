-- A confirmation is asked, read and given, in that order and by people of the party. Who entered the registration has read it.
create function refuse_confirmation_out_of_order() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from protocol_party p join protocol_version v on v.protocol_id = p.protocol_id
                    where v.id = new.version_id and p.enterprise_number = new.body)
        or new.state not in ('TO_READ', 'TO_CONFIRM')
        or new.read_by is not null and new.read_by <> (select registered_by from registration where version_id = new.version_id)
    then
        raise exception '% was not asked to confirm version %', new.body, new.version_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger registration_confirmation_begins_asked before insert on registration_confirmation
    for each row execute function refuse_confirmation_out_of_order();

create function refuse_confirmation_of_another() returns trigger language plpgsql as $$
begin
    if (old.version_id, old.body) is distinct from (new.version_id, new.body)
        or (old.read_by, old.read_at) is distinct from (new.read_by, new.read_at)
            and (old.state <> 'TO_READ' or new.state <> 'TO_CONFIRM' or not manages_protocols(new.read_by, new.body))
        or new.state = 'CONFIRMED' and (old.state <> 'TO_CONFIRM'
            or not exists (select 1 from groups_on((now() at time zone 'Europe/Brussels')::date) g
                            where g.person_id = new.decided_by and g.body = new.body and g.role = 'SIGNATORY' and g.named is null))
        or old.state = 'TO_CONFIRM' and new.state = 'TO_READ'
    then
        raise exception 'nobody of % confirms version % like this', new.body, new.version_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger registration_confirmation_of_its_own before update on registration_confirmation
    for each row execute function refuse_confirmation_of_another();

-- Who signs is one of the signatories in office, and whoever appoints them manages protocols for the body.
create function refuse_appointment_of_another() returns trigger language plpgsql as $$
begin
    if not manages_protocols(new.appointed_by, new.body)
        or not exists (select 1 from mandate m
                        where m.id = new.mandate_id and m.person_id = new.person_id and m.body = new.body and m.role = 'SIGNATORY'
                          and m.withdrawn_at is null and m.period @> (now() at time zone 'Europe/Brussels')::date)
        or not exists (select 1 from protocol_version where id = new.version_id and protocol_id = new.protocol_id)
    then
        raise exception 'nobody of % appoints % for slot %', new.body, new.person_id, new.slot_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger slot_appointment_of_its_own before insert on slot_appointment
    for each row execute function refuse_appointment_of_another();
