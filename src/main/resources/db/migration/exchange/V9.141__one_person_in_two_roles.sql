-- Somebody who rents and asks for another dwelling stands in a case once for each role.
drop index case_subject_once;
create unique index case_subject_once on case_subject (case_id, insz_hash, role) where left_at is null;
