-- A candidate who rented from the landlord before: some grounds are about nobody else.
alter table case_subject drop constraint case_subject_role_check;
alter table case_subject add constraint case_subject_role_check check (role in
    ('CANDIDATE_TENANT', 'FORMER_TENANT', 'REFERENCE_TENANT', 'TENANT', 'CO_RESIDENT', 'SUBTENANT', 'OTHER'));
