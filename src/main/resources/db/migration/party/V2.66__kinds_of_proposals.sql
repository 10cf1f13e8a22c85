-- All kinds at once, whichever of the two migrations before came last.
alter table role_proposal drop constraint role_proposal_kind_check;
alter table role_proposal add constraint role_proposal_kind_check
    check (kind in ('MANDATE', 'MANDATE_END', 'DPO_MANDATE', 'DPO_MANDATE_END', 'DELEGATION', 'DELEGATION_END', 'TOKEN'));
