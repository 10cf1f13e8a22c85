-- Hash of a word that whoever approved a new account chose, until the person chose their own password: with the first password, which whoever
-- proposed it chose, nobody opens the account alone.
alter table account add column code_hash text;
