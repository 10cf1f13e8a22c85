-- What a body wrote about a case for itself is erased when that body decides so. The row stays, so that nobody of that body looks for it again.
create table erased_part (
    case_id   uuid not null references exchange_case,
    body      text not null check (body ~ '^[0-9]{10}$'),
    erased_at timestamptz not null default clock_timestamp(),
    primary key (case_id, body)
);

insert into erased_part (case_id, body)
select id, initiator from exchange_case where state = 'ERASED'
union all
select id, counterpart from exchange_case where state = 'ERASED';
