-- Who is in which group on a day: mandates, named signatories, their delegates, and DPOs through their firm.
create function groups_on(day date) returns table (person_id uuid, role text, body text, named uuid)
    language sql stable as $$
    select m.person_id, m.role, m.body, null::uuid from mandate m where m.period @> day and m.withdrawn_at is null
    union
    select m.person_id, m.role, m.body, m.person_id from mandate m
     where m.role = 'SIGNATORY' and m.period @> day and m.withdrawn_at is null
    union
    select d.delegate_id, m.role, d.body, d.delegator_id
      from delegation d
      join mandate m on m.person_id = d.delegator_id and m.body = d.body and m.function = d.function
                    and m.role = 'SIGNATORY' and m.period @> day and m.withdrawn_at is null
     where d.period @> day and d.revoked_at is null
    union
    select coalesce(d.person_id, e.person_id), 'DPO', d.body, null
      from dpo_mandate d
      left join firm_employee e on e.firm_id = d.firm_id and e.period @> day
     where d.period @> day and coalesce(d.person_id, e.person_id) is not null
    $$;
