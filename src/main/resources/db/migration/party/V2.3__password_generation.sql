-- Counts a person's passwords, so that a session opened with an earlier one ends with its next request.
alter table account add password_generation integer not null default 0;
