-- The mandate of a data protection officer can end before anybody succeeds.
alter table role_proposal drop constraint role_proposal_kind_check;
alter table role_proposal add constraint role_proposal_kind_check
    check (kind in ('MANDATE', 'MANDATE_END', 'DPO_MANDATE', 'DPO_MANDATE_END', 'DELEGATION', 'DELEGATION_END', 'TOKEN'));

drop index role_proposal_one_end;
create unique index role_proposal_one_end on role_proposal (target_id)
    where state = 'OPEN' and kind in ('MANDATE_END', 'DPO_MANDATE_END', 'DELEGATION_END');
