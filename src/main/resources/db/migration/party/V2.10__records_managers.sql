-- Somebody answers for keeping what a body received as long as the protocol says, and no longer.
alter table mandate drop constraint mandate_role_check;
alter table mandate add constraint mandate_role_check
    check (role in ('PROTOCOL_MANAGER', 'SIGNATORY', 'GOVERNING_BODY', 'PUBLISHER', 'CASE_WORKER', 'RECORDS_MANAGER', 'BODY_ADMINISTRATOR'));
