-- A yes, and what is accepted on a side, are of somebody who manages protocols for the party at that moment, also where the code lets somebody
-- else through.
create function manages_protocols(person uuid, party text) returns boolean language sql stable as $$
    select exists (select 1 from groups_on((now() at time zone 'Europe/Brussels')::date) g
                    where g.person_id = person and g.body = party and g.role = 'PROTOCOL_MANAGER')
$$;

-- Texts that had gone to advice when no party was asked yet. One that had passed the question about signing too counts as agreed, by nobody.
create table agreement_not_asked (
    version_id uuid primary key references protocol_version
);

comment on table agreement_not_asked is 'Filled once; only about these texts can a yes be of nobody.';

insert into agreement_not_asked (version_id)
select v.id
  from protocol p
  join lateral (select id from protocol_version
                 where protocol_id = p.id and purpose = 'ADVICE' order by number desc limit 1) v on true
 where p.origin = 'DRAFTED' and p.document_state in ('ADVICE_EVALUATION', 'GOVERNING_BODY_APPROVAL')
   and not exists (select 1 from party_agreement a where a.version_id = v.id);

create trigger agreement_not_asked_kept before insert or update or delete on agreement_not_asked
    for each row execute function keep_appended();
create trigger agreement_not_asked_not_emptied before truncate on agreement_not_asked
    for each statement execute function keep_appended();

create function refuse_agreement_of_another() returns trigger language plpgsql as $$
begin
    if new.said_at < now()
        or not exists (select 1 from protocol_party p join protocol_version v on v.protocol_id = p.protocol_id
                        where v.id = new.version_id and p.enterprise_number = new.body)
        or not (case when new.said_by is null
                    then exists (select 1 from agreement_not_asked n where n.version_id = new.version_id)
                    else manages_protocols(new.said_by, new.body) end)
    then
        raise exception 'nobody of % says this about version %', new.body, new.version_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger party_agreement_of_its_own before insert on party_agreement
    for each row execute function refuse_agreement_of_another();

-- What was proposed stays as it was written; an answer says nothing but who decided what, and when.
create trigger side_proposal_as_written before update on side_proposal
    for each row when ((old.id, old.version_id, old.body, old.part, old.initial, old.before, old.after, old.proposed_by, old.proposed_at)
            is distinct from
        (new.id, new.version_id, new.body, new.part, new.initial, new.before, new.after, new.proposed_by, new.proposed_at))
    execute function keep_appended();
create trigger side_proposal_begins_open before insert on side_proposal
    for each row when (new.decision is not null) execute function keep_appended();

create function refuse_answer_of_another() returns trigger language plpgsql as $$
begin
    if not manages_protocols(new.decided_by, new.body) then
        raise exception 'proposal % is not for % to decide', new.id, new.decided_by using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger side_proposal_of_its_own before update on side_proposal
    for each row when (new.decision in ('ACCEPTED', 'REVERTED', 'REWRITTEN')) execute function refuse_answer_of_another();
