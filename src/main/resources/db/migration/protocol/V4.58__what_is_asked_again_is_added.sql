-- Who asks for the same again adds to what they wrote.
alter table amendment_asker drop constraint amendment_asker_note_check;
alter table amendment_asker add constraint amendment_asker_note_check check (length(note) <= 20000);
