-- A token is what two people agreed to: afterwards the day of its last use is noted, and it is revoked once. Nothing else about it changes.
create function keep_token() returns trigger language plpgsql as $$
begin
    raise exception 'a token stays what it is' using errcode = 'restrict_violation';
end $$;

create trigger api_token_stays before update on api_token
    for each row when (old.revoked_at is not null and (old.revoked_at, old.revoked_by) is distinct from (new.revoked_at, new.revoked_by)
        or (old.id, old.person_id, old.body, old.name, old.sha256, old.created_by, old.created_at, old.approved_by, old.valid_until)
            is distinct from
           (new.id, new.person_id, new.body, new.name, new.sha256, new.created_by, new.created_at, new.approved_by, new.valid_until))
    execute function keep_token();
create trigger api_token_born_unused before insert on api_token
    for each row when (new.revoked_at is not null or new.last_used_on is not null) execute function keep_token();
create trigger api_token_kept before delete on api_token for each row execute function keep_token();
create trigger api_token_not_emptied before truncate on api_token for each statement execute function keep_token();
