-- A day that no step of a case recorded, such as the end of a lease years after a warning: nothing stood there before. How the keeper knows it
-- is sealed like the reason of a correction.
alter table anchor_correction alter column from_day drop not null;
