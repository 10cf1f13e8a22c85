-- Which part each of the two bodies plays in a case, and since when it knows of the case: its initiator from the start, the other body from
-- its first task or the first data that are sent to it. Until then the case does not exist for that body.
create table case_side (
    case_id  uuid not null references exchange_case (id),
    body     text not null check (body ~ '^[0-9]{10}$'),
    part     text not null check (part in ('LANDLORD', 'SUPPORTER', 'PROPOSER', 'OPENER', 'BYSTANDER')),
    known_at timestamptz,
    primary key (case_id, body)
);

create index case_side_by_body on case_side (body, case_id);

-- Of the cases that are there, both bodies saw every one; of help with a registration the other body needs to know nothing.
with landlord as (
    select c.id,
           case c.kind when 'TERMINATION_WARNING' then c.initiator
                       when 'SUBTENANT_PROPOSAL' then c.counterpart
                       when 'REGISTRATION_HELP' then null
                       else coalesce((select t.discloser from transfer t where t.case_id = c.id and t.purpose = 'REQUEST'
                                       order by t.number limit 1),
                                     case when c.reporter = 'LANDLORD' then c.initiator else c.counterpart end) end as body
      from exchange_case c)
insert into case_side (case_id, body, part, known_at)
select c.id, b.body,
       case when c.kind = 'REGISTRATION_HELP' then case when b.body = c.initiator then 'OPENER' else 'BYSTANDER' end
            when b.body = l.body then 'LANDLORD'
            when c.kind = 'SUBTENANT_PROPOSAL' then 'PROPOSER'
            else 'SUPPORTER' end,
       case when b.body = c.initiator or c.kind <> 'REGISTRATION_HELP' then c.opened_at end
  from exchange_case c join landlord l on l.id = c.id
 cross join lateral unnest(array[c.initiator, c.counterpart]) as b(body);
