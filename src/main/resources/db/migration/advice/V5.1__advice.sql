-- One round of advice: every party's DPO is asked about one frozen version.
create table advice_round (
    id             uuid primary key,
    protocol_id    uuid not null,
    version_id     uuid not null unique,
    version_sha256 text not null check (version_sha256 ~ '^[0-9a-f]{64}$'),
    number         int not null check (number >= 1),
    -- The change since the round before was editorial, so that a DPO may waive.
    editorial      boolean not null,
    opened_at      timestamptz not null,
    unique (protocol_id, number),
    unique (id, version_sha256, editorial)
);

create table advice (
    id               uuid primary key,
    round_id         uuid not null,
    version_sha256   text not null,
    editorial        boolean not null,
    party            text not null check (party ~ '^[0-9]{10}$'),
    dpo_id           uuid not null,
    -- The firm and the mailbox of the mandate as they were on the day.
    dpo_organisation text check (btrim(dpo_organisation) <> ''),
    dpo_mailbox      text check (btrim(dpo_mailbox) <> ''),
    outcome          text not null check (outcome in ('POSITIVE', 'POSITIVE_WITH_REMARKS', 'NEGATIVE', 'WAIVED')),
    text             text not null default '',
    -- What the officer says to have looked at.
    checked_points   text[] not null default '{}',
    given_at         timestamptz not null default clock_timestamp(),
    -- An advice is about the round's exact text, and is waived only in an editorial round.
    foreign key (round_id, version_sha256, editorial) references advice_round (id, version_sha256, editorial),
    unique (round_id, party),
    check (outcome <> 'WAIVED' or editorial),
    check (outcome not in ('POSITIVE_WITH_REMARKS', 'NEGATIVE') or btrim(text) <> '')
);

create table question (
    id          uuid primary key,
    round_id    uuid not null references advice_round,
    party       text not null check (party ~ '^[0-9]{10}$'),
    text        text not null check (btrim(text) <> ''),
    asked_by    uuid not null,
    asked_at    timestamptz not null default clock_timestamp(),
    answer      text check (btrim(answer) <> ''),
    answered_by uuid,
    answered_at timestamptz,
    check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);

create unique index question_open on question (round_id, party) where answer is null;
create index question_round on question (round_id);

-- What the parties do with an advice. A later line about the same advice replaces the earlier one; both are kept.
create table evaluation (
    id           uuid primary key,
    round_id     uuid not null references advice_round,
    advice_id    uuid not null references advice,
    follow_up    text not null check (follow_up in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED')),
    motivation   text not null default '',
    evaluated_by uuid not null,
    evaluated_at timestamptz not null default clock_timestamp(),
    check (follow_up = 'FOLLOWED' or btrim(motivation) <> '')
);

create index evaluation_advice on evaluation (advice_id);

create function refuse_change_of_advice() returns trigger language plpgsql as $$
begin
    raise exception 'a line of % never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger advice_round_is_final before update or delete on advice_round
    for each row execute function refuse_change_of_advice();
create trigger advice_is_final before update or delete on advice
    for each row execute function refuse_change_of_advice();
create trigger evaluation_is_final before update or delete on evaluation
    for each row execute function refuse_change_of_advice();
create trigger question_stays before delete on question
    for each row execute function refuse_change_of_advice();
-- A question may get its answer, once.
create trigger question_is_answered_once before update on question
    for each row when (old.answer is not null
        or (old.id, old.round_id, old.party, old.text, old.asked_by, old.asked_at)
            is distinct from (new.id, new.round_id, new.party, new.text, new.asked_by, new.asked_at))
    execute function refuse_change_of_advice();

create trigger advice_round_is_kept before truncate on advice_round execute function refuse_change_of_advice();
create trigger advice_is_kept before truncate on advice execute function refuse_change_of_advice();
create trigger evaluation_is_kept before truncate on evaluation execute function refuse_change_of_advice();
create trigger question_is_kept before truncate on question execute function refuse_change_of_advice();
