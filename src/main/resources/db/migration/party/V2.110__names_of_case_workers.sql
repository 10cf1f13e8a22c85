-- Whether the body wants the other body of a case to see who works on it.
alter table public_body add column names_case_workers boolean not null default false;
