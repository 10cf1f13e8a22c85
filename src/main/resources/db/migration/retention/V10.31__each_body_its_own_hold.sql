-- What both bodies wrote about a case is one file; each of the two may hold it, for its own reason, and lifts only its own hold.
drop index legal_hold_standing;
create unique index legal_hold_standing on legal_hold (file_id, body) where lifted_at is null;
