-- A body that does not learn how or when a case ends counts from its own last dealing with it, and is asked once a term has passed since.
alter table kept_file add column blind boolean not null default false;
alter table kept_file add column stirred_on date not null default (clock_timestamp() at time zone 'Europe/Brussels')::date;
-- From when on the case counts as over for such a body.
alter table kept_file add column quiet_on date;

update kept_file set stirred_on = (created_at at time zone 'Europe/Brussels')::date;
