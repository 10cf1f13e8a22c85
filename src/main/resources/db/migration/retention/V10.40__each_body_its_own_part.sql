-- What both bodies wrote about a case was one file, erased by the word of the one that began it. From now on each body has its own (WRITTEN), with
-- its own approval. OWN stays for what was erased as one before: receipts name it so.
alter table kept_file drop constraint kept_file_kind_check;
alter table kept_file add constraint kept_file_kind_check check (kind in ('RECEIVED', 'WRITTEN', 'OWN'));

-- The part of the other body. The next run reckons its day; null while the case runs.
insert into kept_file (id, case_id, protocol_id, kind, body, counterpart, state, wake_on)
select gen_random_uuid(), f.case_id, f.protocol_id, 'WRITTEN', f.counterpart, f.body, 'WAITING',
       case when c.closed_on is not null then (clock_timestamp() at time zone 'Europe/Brussels')::date end
  from kept_file f join kept_case c using (case_id)
 where f.kind = 'OWN' and f.state <> 'ERASED';

-- A hold goes with the part of the body that placed it.
update legal_hold h set file_id = theirs.id
  from kept_file mine join kept_file theirs on theirs.case_id = mine.case_id and theirs.kind = 'WRITTEN'
 where mine.id = h.file_id and mine.kind = 'OWN' and mine.state <> 'ERASED' and h.body = theirs.body;

update kept_file set kind = 'WRITTEN' where kind = 'OWN' and state <> 'ERASED';

alter table kept_file add constraint kept_file_own_is_of_before check (kind <> 'OWN' or state = 'ERASED');
