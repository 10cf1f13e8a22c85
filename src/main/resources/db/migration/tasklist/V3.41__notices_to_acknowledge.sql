-- What somebody must have seen: putting it aside says so, with the person and the moment.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('REMINDER', 'ESCALATION', 'WARNING', 'ACKNOWLEDGE'));
