-- Job acquisition looks for what is due; without this index it scans every waiting timer.
create index pl_job_due on act_ru_job (duedate_);
