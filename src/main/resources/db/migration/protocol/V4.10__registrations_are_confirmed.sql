-- A protocol that was signed elsewhere binds nobody before every party has confirmed the registered version.
alter table protocol drop constraint protocol_document_state_check;
alter table protocol add constraint protocol_document_state_check check (document_state in ('DRAFT', 'ADVICE_ROUND',
    'ADVICE_EVALUATION', 'VTC_CONSULTATION', 'GOVERNING_BODY_APPROVAL', 'SIGNING', 'TO_CONFIRM', 'CONCLUDED', 'SUPERSEDED', 'WITHDRAWN'));
alter table protocol add constraint protocol_to_confirm_is_registered
    check (document_state <> 'TO_CONFIRM' or origin = 'REGISTERED');

create table registration (
    version_id uuid primary key references protocol_version,
    conclusion_date date not null,
    effective_date date,
    end_date date,
    registered_by uuid not null,
    registered_at timestamptz not null default clock_timestamp()
);

comment on table registration is 'What was stated when a version was registered; it counts for the protocol itself once every party confirmed.';
comment on column registration.effective_date is 'Empty: follows from the text and the day of conclusion.';

-- What was registered before this rule stays as it is: its dates are copied, and nobody is said to have confirmed.
insert into registration (version_id, conclusion_date, effective_date, end_date, registered_by, registered_at)
select v.id, p.conclusion_date, p.effective_date, p.end_date, p.created_by, p.created_at
  from protocol p join protocol_version v on v.protocol_id = p.id and v.purpose = 'REGISTERED'
 where p.origin = 'REGISTERED' and p.conclusion_date is not null;

-- Each registered version has its own stated days, so that a corrected registration leaves the earlier one as it was.
alter table registered_signature add column version_id uuid references protocol_version;
update registered_signature s set version_id =
    (select v.id from protocol_version v where v.protocol_id = s.protocol_id and v.purpose = 'REGISTERED');
alter table registered_signature drop column protocol_id, alter column version_id set not null, add primary key (version_id, slot_id);
alter table registered_publication add column version_id uuid references protocol_version;
update registered_publication p set version_id =
    (select v.id from protocol_version v where v.protocol_id = p.protocol_id and v.purpose = 'REGISTERED');
alter table registered_publication drop column protocol_id, alter column version_id set not null, add primary key (version_id, position);

create table signed_file (
    version_id uuid primary key references registration,
    content bytea not null,
    sha256 text not null,
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    check (octet_length(content) between 1 and 10485760),
    check (sha256 = encode(sha256(content), 'hex'))
);

comment on table signed_file is 'The PDF that the parties signed, of which the version is a transcription. Protocols registered before this table have none.';

create table registration_confirmation (
    version_id uuid not null references registration,
    body text not null check (body ~ '^[0-9]{10}$'),
    state text not null check (state in ('TO_READ', 'TO_CONFIRM', 'CONFIRMED', 'REJECTED')),
    read_by uuid,
    read_at timestamptz,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    primary key (version_id, body),
    check ((read_by is null) = (read_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state in ('CONFIRMED', 'REJECTED')) = (decided_by is not null)),
    check ((state = 'REJECTED') = (reason is not null)),
    check (state <> 'TO_READ' or read_by is null),
    check (state not in ('TO_CONFIRM', 'CONFIRMED') or read_by is not null),
    check (state <> 'CONFIRMED' or decided_by <> read_by)
);

comment on table registration_confirmation is 'Who read and who decided about a registered version, for each party.';

create unique index registration_confirmation_one_party_each on registration_confirmation (version_id, decided_by)
    where state = 'CONFIRMED';

create trigger registration_kept before update or delete on registration for each row execute function keep_appended();
create trigger registration_not_emptied before truncate on registration for each statement execute function keep_appended();
create trigger signed_file_kept before update or delete on signed_file for each row execute function keep_appended();
create trigger signed_file_not_emptied before truncate on signed_file for each statement execute function keep_appended();
create trigger registration_confirmation_not_deleted before delete on registration_confirmation
    for each row execute function keep_appended();
create trigger registration_confirmation_not_emptied before truncate on registration_confirmation
    for each statement execute function keep_appended();
create trigger registration_confirmation_decided before update on registration_confirmation
    for each row when (old.state in ('CONFIRMED', 'REJECTED')) execute function keep_appended();

create function keep_origin() returns trigger language plpgsql as $$
begin
    raise exception 'protocol % keeps its origin', old.id using errcode = 'restrict_violation';
end $$;

create trigger protocol_origin_kept before update on protocol
    for each row when (old.origin is distinct from new.origin) execute function keep_origin();

-- Looks at the way into conclusion only: what was concluded before this rule stays so.
create function refuse_unconfirmed() returns trigger language plpgsql as $$
declare
    registered registration;
begin
    select r.* into registered
      from registration r join protocol_version v on v.id = r.version_id
     where v.protocol_id = new.id
       and v.number = (select max(number) from protocol_version where protocol_id = new.id);
    if registered.version_id is null
        or not exists (select 1 from signed_file where version_id = registered.version_id)
        or not exists (select 1 from protocol_party where protocol_id = new.id)
        or exists (select 1 from protocol_party p
                    where p.protocol_id = new.id
                      and not exists (select 1 from registration_confirmation c
                                       where c.version_id = registered.version_id and c.body = p.enterprise_number
                                         and c.state = 'CONFIRMED' and c.decided_by <> registered.registered_by
                                         and not exists (select 1 from registration_confirmation r
                                                          where r.version_id = c.version_id and r.read_by = c.decided_by)))
    then
        raise exception 'protocol % is not confirmed by every party', new.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_confirmed before update on protocol
    for each row when (new.origin = 'REGISTERED' and new.document_state in ('CONCLUDED', 'SUPERSEDED')
                       and old.document_state not in ('CONCLUDED', 'SUPERSEDED'))
    execute function refuse_unconfirmed();
create trigger protocol_registered_unconfirmed before insert on protocol
    for each row when (new.origin = 'REGISTERED' and new.document_state in ('CONCLUDED', 'SUPERSEDED'))
    execute function refuse_unconfirmed();
