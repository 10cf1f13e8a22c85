-- Persons of the groups who may not do this task, such as the one who proposed what it approves. Null until it was found out, for the tasks of
-- earlier releases.
alter table open_task add column barred uuid[];

-- Persons of the group for whom the notice is not, because what it reminds of is not theirs to do.
alter table notice add column not_for uuid[] not null default '{}';
