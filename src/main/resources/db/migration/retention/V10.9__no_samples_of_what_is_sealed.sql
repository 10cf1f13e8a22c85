-- The planner's statistics keep samples of values, also of rows that are gone. None may be of what is sealed.
alter table kept_file alter column sent_back set statistics 0;
alter table retention_obligation alter column motivation set statistics 0;
alter table legal_hold alter column reason set statistics 0;
alter table legal_hold alter column lift_reason set statistics 0;
