-- Proposed, then settled once; what was accepted can only end, and an end only come earlier.
create function keep_portal_agreement() returns trigger language plpgsql as $$
begin
    raise exception 'portal agreement % does not change like this', new.id using errcode = 'restrict_violation';
end $$;

create trigger portal_agreement_begins_proposed before insert on portal_agreement
    for each row when (new.state <> 'PROPOSED') execute function keep_portal_agreement();
create trigger portal_agreement_in_order before update on portal_agreement
    for each row when ((old.id, old.protocol_id, old.proposed_for, old.proposed_at)
            is distinct from (new.id, new.protocol_id, new.proposed_for, new.proposed_at)
        or old.state <> 'PROPOSED' and (old.state, old.settled_at) is distinct from (new.state, new.settled_at)
        or old.state = 'PROPOSED' and new.ends_on is not null
        or old.ends_on is not null and (new.ends_on is null or new.ends_on > old.ends_on)
        or old.ends_on is not distinct from new.ends_on and (old.ended_for, old.ended_by, old.ended_at, old.end_reason)
            is distinct from (new.ended_for, new.ended_by, new.ended_at, new.end_reason))
    execute function keep_portal_agreement();
create trigger portal_agreement_not_emptied before truncate on portal_agreement
    for each statement execute function keep_appended();

-- Nobody answers what is settled, and a no ends it.
create function refuse_late_portal_answer() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from portal_agreement where id = new.agreement_id and state = 'PROPOSED') then
        raise exception 'portal agreement % is settled', new.agreement_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger portal_answer_in_time before insert on portal_answer for each row execute function refuse_late_portal_answer();

create function refuse_portal_without_no() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from portal_answer where agreement_id = new.id and not accepted) then
        raise exception 'nobody refused portal agreement %', new.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger portal_agreement_refused before update on portal_agreement
    for each row when (new.state = 'REFUSED' and old.state <> 'REFUSED') execute function refuse_portal_without_no();
