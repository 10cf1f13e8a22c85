-- Each party owns its own side of the text. What another filled in there stands in the draft as a proposal, and no text goes further before
-- a manager of every party said yes to exactly that text.
create table side_proposal (
    id uuid primary key,
    version_id uuid not null references protocol_version,
    body text not null check (body ~ '^[0-9]{10}$'),
    part text not null,
    initial boolean not null,
    before text,
    after text,
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    decision text check (decision in ('ACCEPTED', 'REVERTED', 'REWRITTEN', 'REPLACED', 'WITHDRAWN')),
    decided_by uuid,
    decided_at timestamptz,
    check ((decision is null) = (decided_by is null)),
    check ((decision is null) = (decided_at is null)),
    check (before is distinct from after),
    check (not initial or before is null)
);

comment on table side_proposal is 'What somebody else wrote on the side of a party in a draft; open until a manager of that party decides.';
comment on column side_proposal.initial is 'Filled in when the draft was opened, before the party had any text of its own.';
comment on column side_proposal.before is 'Canonical JSON of what its own manager accepted last; empty when there was nothing.';
comment on column side_proposal.after is 'Canonical JSON of what was proposed; empty when nothing is left of the part.';
comment on column side_proposal.decision is 'REWRITTEN by its own manager; REPLACED by a later proposal; WITHDRAWN when the other put back what was there.';

create unique index side_proposal_one_open on side_proposal (version_id, body, part) where decision is null;

create table party_agreement (
    id bigint generated always as identity primary key,
    version_id uuid not null references protocol_version,
    body text not null check (body ~ '^[0-9]{10}$'),
    step text not null check (step in ('ADVICE', 'SIGNING')),
    answer text not null check (answer in ('YES', 'NO')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    document text,
    reason text,
    said_by uuid,
    said_at timestamptz not null default clock_timestamp(),
    check ((answer = 'NO') = (reason is not null)),
    check (document is null or sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    check ((step = 'ADVICE') = (document is not null)),
    check (said_by is not null or (step = 'SIGNING' and answer = 'YES'))
);

comment on table party_agreement is 'What the manager of each party said to exactly one text; the last answer of a party counts.';
comment on column party_agreement.document is 'The draft as it stood then: a draft changes, a frozen version does not.';
comment on column party_agreement.said_by is 'Empty where a protocol had passed this step before parties were asked.';

create index party_agreement_of on party_agreement (version_id, step, body, id);

create trigger party_agreement_kept before update or delete on party_agreement for each row execute function keep_appended();
create trigger party_agreement_not_emptied before truncate on party_agreement for each statement execute function keep_appended();
create trigger side_proposal_not_deleted before delete on side_proposal for each row execute function keep_appended();
create trigger side_proposal_not_emptied before truncate on side_proposal for each statement execute function keep_appended();
create trigger side_proposal_decided before update on side_proposal
    for each row when (old.decision is not null) execute function keep_appended();

create function every_party_agreed(protocol uuid, version uuid, wanted text, hash text) returns boolean language sql stable as $$
    select exists (select 1 from protocol_party where protocol_id = protocol)
       and not exists (
           select 1 from protocol_party p
            where p.protocol_id = protocol
              and not coalesce((select a.answer = 'YES' and a.sha256 = hash from party_agreement a
                                 where a.version_id = version and a.body = p.enterprise_number and a.step = wanted
                                 order by a.id desc limit 1), false))
$$;

create function refuse_advice_without_agreement() returns trigger language plpgsql as $$
begin
    if not every_party_agreed(new.protocol_id, new.id, 'ADVICE', new.sha256)
        or exists (select 1 from side_proposal where version_id = new.id and decision is null)
    then
        raise exception 'not every party agreed to version %', new.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_version_agreed before update on protocol_version
    for each row when (old.purpose = 'DRAFT' and new.purpose <> 'DRAFT') execute function refuse_advice_without_agreement();

-- Looks at a protocol that comes to its first signing; what is concluded already stays as it is.
create function refuse_signing_without_agreement() returns trigger language plpgsql as $$
declare
    advised protocol_version;
begin
    select v.* into advised from protocol_version v
     where v.protocol_id = new.protocol_id and v.purpose = 'ADVICE' order by v.number desc limit 1;
    if exists (select 1 from protocol where id = new.protocol_id and document_state = 'SIGNING')
        and (advised.id is null or not every_party_agreed(new.protocol_id, advised.id, 'SIGNING', advised.sha256))
    then
        raise exception 'not every party agreed to sign protocol %', new.protocol_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_version_agreed_to_sign before insert on protocol_version
    for each row when (new.purpose = 'SIGNING') execute function refuse_signing_without_agreement();
