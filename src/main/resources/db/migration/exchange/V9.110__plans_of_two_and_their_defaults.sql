-- A repayment plan may also be one of tenant and landlord.
alter table support_agreement drop constraint support_agreement_parties_check;
alter table support_agreement add constraint support_agreement_parties_check
    check (parties in ('TWO', 'TENANT_LANDLORD', 'THREE'));

-- The times that a tenant did not keep to the plan.
create table plan_default (
    case_id     uuid not null references exchange_case,
    number      int not null check (number >= 1),
    noted_on    date not null,
    grace_until timestamptz not null,
    resumed_on  date,
    at          timestamptz not null default clock_timestamp(),
    primary key (case_id, number)
);
