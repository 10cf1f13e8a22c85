-- A platform that a protocol names is that platform. Its parties can say, for that protocol, that this portal counts as it.
create table portal_agreement (
    id uuid primary key,
    protocol_id uuid not null references protocol,
    proposed_for text not null check (proposed_for ~ '^[0-9]{10}$'),
    proposed_at timestamptz not null default clock_timestamp(),
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK', 'EXPIRED')),
    settled_at timestamptz,
    ends_on date,
    ended_for text check (ended_for ~ '^[0-9]{10}$'),
    ended_by uuid,
    ended_at timestamptz,
    end_reason text,
    check ((state = 'PROPOSED') = (settled_at is null)),
    check (ends_on is null or state = 'ACCEPTED'),
    check ((ends_on is null) = (ended_for is null)),
    check ((ends_on is null) = (ended_by is null)),
    check ((ends_on is null) = (ended_at is null)),
    check ((ends_on is null) = (end_reason is null))
);

comment on table portal_agreement is 'Whether this portal counts as the platform that a protocol names.';
comment on column portal_agreement.ends_on is 'First day on which the portal does not count any more.';

create unique index portal_agreement_one_at_a_time on portal_agreement (protocol_id) where state = 'PROPOSED';
create index portal_agreement_protocol on portal_agreement (protocol_id, proposed_at);

create table portal_answer (
    agreement_id uuid not null references portal_agreement,
    body text not null check (body ~ '^[0-9]{10}$'),
    role text not null check (role in ('PROTOCOL_MANAGER', 'DPO')),
    accepted boolean not null,
    reason text not null check (length(reason) between 1 and 2000),
    person_id uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (agreement_id, body, role)
);

comment on table portal_answer is 'What the manager and the data protection officer of each party said, with the reasons. The proposal is the yes of its manager.';

-- The same person speaks once for a body, and for two bodies only as the officer of both.
create unique index portal_answer_two_people on portal_answer (agreement_id, body, person_id);
create unique index portal_answer_one_manager on portal_answer (agreement_id, person_id) where role = 'PROTOCOL_MANAGER';

create trigger portal_answer_kept before update or delete on portal_answer for each row execute function keep_appended();
create trigger portal_answer_not_emptied before truncate on portal_answer for each statement execute function keep_appended();
create trigger portal_agreement_not_deleted before delete on portal_agreement for each row execute function keep_appended();

create function refuse_unheard_portal() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from protocol_party where protocol_id = new.protocol_id)
        or exists (select 1 from protocol_party p cross join (values ('PROTOCOL_MANAGER'), ('DPO')) as asked (role)
                    where p.protocol_id = new.protocol_id
                      and not exists (select 1 from portal_answer a
                                       where a.agreement_id = new.id and a.body = p.enterprise_number
                                         and a.role = asked.role and a.accepted))
    then
        raise exception 'not every party accepted the portal for protocol %', new.protocol_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger portal_agreement_heard before insert or update on portal_agreement
    for each row when (new.state = 'ACCEPTED') execute function refuse_unheard_portal();
