-- A term ends with the last hour of its last day, so the first day on which nothing may be kept is the day after. The daily run reckons the rest
-- again before it does anything; decisions are not reckoned again, so they are put right here.
update retention_obligation o set due_on = o.due_on + 1
  from kept_file f
 where f.id = o.file_id and f.state = 'WAITING' and o.anchor_on is not null and o.term is not null
   and o.term::interval > interval '0' and o.due_on = (o.anchor_on + o.term::interval)::date;

update kept_file f set due_on = (select max(o.due_on) from retention_obligation o where o.file_id = f.id)
 where f.state = 'WAITING' and f.kind = 'RECEIVED' and f.due_on is not null
   and exists (select 1 from retention_obligation o where o.file_id = f.id and o.due_on > f.due_on);
