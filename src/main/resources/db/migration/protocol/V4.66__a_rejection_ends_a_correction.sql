-- A rejected correction of confirmed facts stayed open until its proposer entered it anew or took it back, and kept every other party from
-- putting anything right. A rejection ends it.
alter table registration_correction drop constraint registration_correction_state_check;
alter table registration_correction add constraint registration_correction_state_check
    check (state in ('OPEN', 'REPLACED', 'ADOPTED', 'REJECTED', 'WITHDRAWN'));
