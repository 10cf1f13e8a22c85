-- What was confirmed can turn out wrong or incomplete: a day that nobody knew, a seat, an annex. One party states what is right as a new registered
-- version; what all confirmed before stays in force until each party confirmed the new one.
create table registration_correction (
    version_id  uuid primary key references registration,
    protocol_id uuid not null references protocol,
    -- The party that proposes it.
    body        text not null check (body ~ '^[0-9]{10}$'),
    -- What is wrong and why; the other parties read it. Nothing about people.
    reason      text not null check (length(btrim(reason)) between 10 and 2000),
    -- REPLACED: rejected, and entered anew. Only what was adopted counts.
    state       text not null default 'OPEN' check (state in ('OPEN', 'REPLACED', 'ADOPTED', 'WITHDRAWN')),
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    ended_at    timestamptz,
    check ((state = 'OPEN') = (ended_at is null))
);

create unique index registration_correction_one_open on registration_correction (protocol_id) where state = 'OPEN';

create function guard_correction() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' or new.version_id <> old.version_id or new.protocol_id <> old.protocol_id or new.body <> old.body
        or new.reason <> old.reason or new.proposed_by <> old.proposed_by
    then
        raise exception 'correction % is final', old.version_id using errcode = 'restrict_violation';
    end if;
    if new.state = 'ADOPTED' and (
        not exists (select 1 from signed_file where version_id = new.version_id)
        or not exists (select 1 from protocol where id = new.protocol_id and origin = 'REGISTERED' and document_state = 'CONCLUDED')
        or exists (select 1 from protocol_party p
                    where p.protocol_id = new.protocol_id
                      and not exists (select 1 from registration_confirmation c
                                       where c.version_id = new.version_id and c.body = p.enterprise_number
                                         and c.state = 'CONFIRMED' and c.decided_by <> new.proposed_by
                                         and not exists (select 1 from registration_confirmation r
                                                          where r.version_id = c.version_id and r.read_by = c.decided_by))))
    then
        raise exception 'correction % is not confirmed by every party', new.version_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger registration_correction_guarded before update on registration_correction
    for each row execute function guard_correction();
create trigger registration_correction_begins_open before insert on registration_correction
    for each row when (new.state <> 'OPEN') execute function keep_appended();
create trigger registration_correction_kept before delete on registration_correction for each row execute function keep_appended();
create trigger registration_correction_not_emptied before truncate on registration_correction
    for each statement execute function keep_appended();
