-- The receiver kept silent, and the discloser went on upon a proof that the data were delivered.
create table transfer_delivery (
    transfer_id  uuid primary key references transfer,
    proof        text not null check (proof in ('OPENED_HERE', 'LINK_OPENED', 'HANDED_OVER', 'REGISTERED_POST')),
    -- The start of the day where only a day is known.
    delivered_at timestamptz not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null default clock_timestamp()
);

-- The data of a letter were printed: what was never on paper was not posted.
create table transfer_paper (
    transfer_id uuid primary key references transfer,
    made_by     uuid not null,
    made_at     timestamptz not null default clock_timestamp()
);

-- The discloser took back what nobody had opened.
alter table transfer drop constraint transfer_state_check;
alter table transfer add constraint transfer_state_check
    check (state in ('PREPARING', 'SENT', 'RECEIVED', 'RETURNED', 'RECALLED', 'STOPPED'));
alter table transfer drop constraint transfer_check2;
alter table transfer add constraint transfer_sent_check
    check ((state in ('SENT', 'RECEIVED', 'RETURNED', 'RECALLED')) = (sent_at is not null));
