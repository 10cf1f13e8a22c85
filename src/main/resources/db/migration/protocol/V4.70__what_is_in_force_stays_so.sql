-- What was concluded has its dates, its parties and its text from the acts that concluded it. They change by the acts that know how to, and past
-- the code by nobody. What was concluded before stays as it is.
create function keep_protocol() returns trigger language plpgsql as $$
begin
    raise exception 'protocol % stays as it was concluded', old.id using errcode = 'restrict_violation';
end $$;

create trigger protocol_identity_kept before update on protocol
    for each row when ((old.id, old.lead, old.created_by, old.created_at) is distinct from (new.id, new.lead, new.created_by, new.created_at)
        -- Read by its text once; what was concluded since is read at its conclusion.
        or (old.read_by_text and not new.read_by_text))
    execute function keep_protocol();
create trigger protocol_end_state_kept before update on protocol
    for each row when (old.document_state in ('SUPERSEDED', 'WITHDRAWN') and new.document_state <> old.document_state
        or old.document_state = 'CONCLUDED' and new.document_state not in ('CONCLUDED', 'SUPERSEDED'))
    execute function keep_protocol();

create function refuse_other_dates() returns trigger language plpgsql as $$
begin
    -- Concluded before the text had a say in its dates: it is read once.
    if not old.read_by_text and new.read_by_text and old.conclusion_date = new.conclusion_date then
        return new;
    end if;
    -- Every party confirmed other facts, in this very transaction.
    if old.document_state = 'CONCLUDED' and exists (
        select 1 from registration_correction c join registration r on r.version_id = c.version_id
         where c.protocol_id = new.id and c.state = 'ADOPTED' and c.ended_at >= now() and r.conclusion_date = new.conclusion_date)
    then
        return new;
    end if;
    raise exception 'the dates of protocol % stay as they were concluded', new.id using errcode = 'restrict_violation';
end $$;

create trigger protocol_dates_kept before update on protocol
    for each row when (old.document_state in ('CONCLUDED', 'SUPERSEDED')
        and (old.conclusion_date, old.effective_date, old.end_date)
            is distinct from (new.conclusion_date, new.effective_date, new.end_date))
    execute function refuse_other_dates();

-- Effect begins on its day, once. An end follows from the end date; no act writes it.
create function refuse_other_effect() returns trigger language plpgsql as $$
begin
    if new.document_state <> 'CONCLUDED' or old.document_state <> 'CONCLUDED' or old.origin <> 'DRAFTED'
        or old.legal_effect <> 'NOT_IN_FORCE' or new.legal_effect <> 'IN_FORCE'
        or new.effective_date > (clock_timestamp() at time zone 'Europe/Brussels')::date
    then
        raise exception 'protocol % does not become %', new.id, new.legal_effect using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_effect_kept before update on protocol
    for each row when (old.legal_effect is distinct from new.legal_effect) execute function refuse_other_effect();
create trigger protocol_born_read before insert on protocol
    for each row when (not new.read_by_text) execute function keep_appended();

create function refuse_late_party() returns trigger language plpgsql as $$
begin
    if exists (select 1 from protocol where id = new.protocol_id and document_state in ('CONCLUDED', 'SUPERSEDED', 'WITHDRAWN')) then
        raise exception 'nobody joins protocol % any more', new.protocol_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_party_joins_early before insert on protocol_party for each row execute function refuse_late_party();
create trigger protocol_party_kept before update or delete on protocol_party for each row execute function keep_appended();
create trigger protocol_party_not_emptied before truncate on protocol_party for each statement execute function keep_appended();

-- A text comes where it belongs: a draft while there is something to draft, a text to sign when every step before it was made, a registered
-- text before it is confirmed. Advice is asked about a draft that is frozen, never about a text that comes frozen.
create function refuse_version_out_of_place() returns trigger language plpgsql as $$
declare
    its protocol;
begin
    select p.* into its from protocol p where p.id = new.protocol_id;
    if not (case new.purpose
            when 'DRAFT' then its.origin = 'DRAFTED' and its.document_state not in ('CONCLUDED', 'SUPERSEDED', 'WITHDRAWN')
            when 'SIGNING' then its.origin = 'DRAFTED' and its.document_state = 'SIGNING'
            when 'REGISTERED' then its.origin = 'REGISTERED' and its.document_state in ('TO_CONFIRM', 'CONCLUDED')
            else false end)
    then
        raise exception 'a text % has no place under protocol %', new.purpose, new.protocol_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_version_in_place before insert on protocol_version for each row execute function refuse_version_out_of_place();

create function keep_version_in_place() returns trigger language plpgsql as $$
begin
    raise exception 'version % goes nowhere but to advice', old.id using errcode = 'restrict_violation';
end $$;

create trigger protocol_version_goes_to_advice before update on protocol_version
    for each row when ((old.id, old.protocol_id, old.number) is distinct from (new.id, new.protocol_id, new.number)
        or old.purpose <> new.purpose and new.purpose <> 'ADVICE')
    execute function keep_version_in_place();

-- What is registered under a concluded protocol is a correction of its facts, which counts when all confirmed, or was confirmed by all already.
-- At the end of the transaction, because the correction comes after the text that it is about.
create function refuse_unexplained_version() returns trigger language plpgsql as $$
begin
    if exists (select 1 from protocol where id = new.protocol_id and document_state in ('CONCLUDED', 'SUPERSEDED'))
        and not exists (select 1 from registration_correction where version_id = new.id and protocol_id = new.protocol_id)
        and exists (select 1 from protocol_party p
                     where p.protocol_id = new.protocol_id
                       and not exists (select 1 from registration_confirmation c
                                        where c.version_id = new.id and c.body = p.enterprise_number and c.state = 'CONFIRMED'))
    then
        raise exception 'version % changes a concluded protocol that nobody corrects', new.id using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

create constraint trigger protocol_version_explained after insert on protocol_version deferrable initially deferred
    for each row when (new.purpose = 'REGISTERED') execute function refuse_unexplained_version();
