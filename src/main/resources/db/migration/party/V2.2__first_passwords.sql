-- Set while the password is one that somebody else chose; the person then has to choose their own before anything else.
alter table account add must_change_password boolean not null default false;
