-- Data that were returned as about the wrong person go again only after the person was corrected.
alter table case_subject add column corrected_at timestamptz;
