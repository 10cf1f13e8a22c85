-- Data can be handed over on the platform that a protocol names, where this portal is not that platform.
alter table transfer drop constraint transfer_delivery_check;
alter table transfer add constraint transfer_delivery_check
    check (delivery in ('PORTAL', 'ONE_TIME_LINK', 'LETTER', 'INTERFACE', 'NAMED_PLATFORM'));

-- The sealed bundle that a case worker hands over. It is gone once that is recorded; what proves it is its hash, the day and the person.
create table hand_over (
    transfer_id     uuid primary key references transfer,
    platform        text not null check (platform <> ''),
    recipient       text not null,
    bulk            boolean not null,
    version_id      uuid not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sealed_archive  bytea,
    sealed_password bytea,
    made_by         uuid not null,
    made_at         timestamptz not null default clock_timestamp(),
    fetched_at      timestamptz,
    handed_on       date,
    recorded_by     uuid,
    recorded_at     timestamptz,
    check (num_nonnulls(handed_on, recorded_by, recorded_at) in (0, 3)),
    check (recorded_by is null or fetched_at is not null),
    check ((recorded_by is null) = (sealed_archive is not null))
);

comment on column hand_over.sha256 is 'Of the archive as it leaves this service, which is encrypted with the password.';

alter table hand_over alter column sealed_archive set statistics 0;
alter table hand_over alter column sealed_password set statistics 0;

create function keep_hand_over() returns trigger language plpgsql as $$
begin
    raise exception 'what was handed over of transfer % is recorded', old.transfer_id using errcode = 'restrict_violation';
end $$;

create trigger hand_over_recorded before update on hand_over
    for each row when (old.recorded_by is not null
                       and (new.platform, new.sha256, new.handed_on, new.recorded_by, new.recorded_at)
                           is distinct from (old.platform, old.sha256, old.handed_on, old.recorded_by, old.recorded_at))
    execute function keep_hand_over();
create trigger hand_over_not_deleted before delete on hand_over
    for each row when (old.recorded_by is not null) execute function keep_hand_over();
