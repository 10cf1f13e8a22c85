-- What the case workers of the two bodies ask each other about a case: codes of sentences, never a text that somebody typed.
create table case_question (
    id          uuid primary key,
    case_id     uuid not null references exchange_case,
    asked_by    text not null check (asked_by ~ '^[0-9]{10}$'),
    question    text not null check (question in ('WHO_IS_IT', 'DID_IT_ARRIVE', 'WHEN', 'STILL_NEEDED')),
    person_id   uuid not null,
    asked_at    timestamptz not null default clock_timestamp(),
    answer      text check (answer in ('COMPLETED', 'YES', 'NO', 'SOON', 'CALL', 'CANNOT')),
    answered_by uuid,
    answered_at timestamptz,
    check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);

create index case_question_case on case_question (case_id, asked_at);
-- The same is asked once until it is answered.
create unique index case_question_open on case_question (case_id, asked_by, question) where answer is null;
