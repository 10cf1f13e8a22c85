-- A term that was over before the protocol took effect is a fact of protocols of before.
alter table protocol drop constraint protocol_check2;

comment on column protocol.end_date is
    'First day without effect: the day after the last day, which counts whole. From the term of the text, or earlier by an act.';

alter table protocol add column read_by_text boolean not null default false;
alter table protocol alter column read_by_text set default true;

comment on column protocol.read_by_text is
    'The dates follow the text: its term, and what holds effect back. False for what was concluded before that was judged; the next start does it.';
