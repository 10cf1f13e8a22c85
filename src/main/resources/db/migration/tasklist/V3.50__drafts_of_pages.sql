-- A form of a page that somebody began and did not send; of that person alone. A task's own draft stands in form_draft.
create table page_draft (
    person_id uuid not null,
    -- Where the form is posted to, and where its reader finds it again.
    action    text not null check (length(action) <= 300),
    page      text not null check (length(page) <= 600),
    -- The answer with which the form's own address shows it again and does nothing; empty where the page's fields are always the same.
    again     text not null,
    -- Sealed with what this body keeps of this case, else with the person's own key.
    case_id   uuid,
    body      text,
    sealed    bytea not null,
    saved_at  timestamptz not null default clock_timestamp(),
    primary key (person_id, action, page),
    check ((case_id is null) = (body is null))
);

create index page_draft_saved on page_draft (saved_at);
-- The planner's statistics keep samples of values, also of rows that are gone. None may be of what is sealed.
alter table page_draft alter column sealed set statistics 0;
