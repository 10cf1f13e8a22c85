-- A slot opens for somebody who was appointed. Texts that were offered before appointments were kept are signed as they were opened.
create trigger signature_slot_begins_open before insert on signature_slot
    for each row when (new.state <> 'OPEN' or new.appointment_id is null) execute function refuse_change_of_signature();

-- What closes a slot is a signature or a refusal. At the end of the transaction, because the slot closes first: so the first of two is alone.
create function refuse_empty_close() returns trigger language plpgsql as $$
begin
    if not (case new.state
            when 'SIGNED' then exists (select 1 from signature where version_id = new.version_id and slot_id = new.slot_id)
            else exists (select 1 from signature_refusal where version_id = new.version_id and slot_id = new.slot_id) end)
    then
        raise exception 'slot % of version % is % by nobody', new.slot_id, new.version_id, new.state using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

create constraint trigger signature_slot_closed_by_somebody after update on signature_slot deferrable initially deferred
    for each row when (new.state <> 'OPEN') execute function refuse_empty_close();
