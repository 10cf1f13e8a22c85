-- A token lets software read and send as a case worker; so it takes two people, as a mandate does. The proposal keeps the name of the software
-- (new_name) and, until the decision, the hash of the token (new_hash); nothing opens before the approval.
alter table role_proposal drop constraint role_proposal_kind_check;
alter table role_proposal add constraint role_proposal_kind_check
    check (kind in ('MANDATE', 'MANDATE_END', 'DPO_MANDATE', 'DELEGATION', 'DELEGATION_END', 'TOKEN'));
alter table role_proposal add constraint role_proposal_token_is_named check (kind <> 'TOKEN' or new_name is not null);

-- Null for tokens of before, which live a year at most.
alter table api_token add column approved_by uuid references person;
alter table api_token add constraint api_token_takes_two check (approved_by <> created_by);

create function refuse_token_of_one() returns trigger language plpgsql as $$
begin
    raise exception 'a token is approved by a second person' using errcode = 'restrict_violation';
end $$;

create trigger api_token_approved before insert on api_token
    for each row when (new.approved_by is null) execute function refuse_token_of_one();
