-- The planner's statistics keep samples of values, also of rows that were erased. None may be of what is sealed, nor a keyed hash.
alter table case_subject alter column sealed_identity set statistics 0;
alter table case_subject alter column sealed_insz set statistics 0;
alter table case_subject alter column insz_hash set statistics 0;
alter table transfer_item alter column sealed_reason set statistics 0;
alter table transfer_item alter column sealed_value set statistics 0;
alter table case_note alter column sealed_text set statistics 0;
alter table attachment alter column sealed_name set statistics 0;
alter table attachment alter column sealed_content set statistics 0;
