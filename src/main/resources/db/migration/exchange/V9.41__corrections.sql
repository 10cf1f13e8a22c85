-- How often the case was corrected: of two people who correct it at once, the second is told.
alter table exchange_case add column corrections int not null default 0;

-- Somebody who is no longer in the case. Left out: the row names nobody any more. Written down wrongly when something was sent about them: the row
-- stays as it was, for what was sent stays as sent, and another row says who is meant from then on.
alter table case_subject add column left_at timestamptz;

alter table case_subject drop constraint case_subject_case_id_insz_hash_key;
create unique index case_subject_once on case_subject (case_id, insz_hash) where left_at is null;
