-- A day that was recorded by mistake and set right. What it was stays here, for whoever must account for the day that counts now.
create table anchor_correction (
    id           uuid primary key,
    case_id      uuid not null references kept_case,
    anchor       text not null,
    -- The body that had recorded the day; why it was wrong is sealed in that body's own compartment.
    body         text not null,
    from_day     date not null,
    on_day       date not null,
    reason       bytea not null,
    corrected_by uuid not null,
    corrected_at timestamptz not null default clock_timestamp(),
    check (from_day <> on_day)
);

create index anchor_correction_of_case on anchor_correction (case_id, body, corrected_at);

-- Sealed: a sample of it in the statistics helps nobody and would outlive the key.
alter table anchor_correction alter column reason set statistics 0;
