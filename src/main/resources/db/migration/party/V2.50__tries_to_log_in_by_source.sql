-- Wrong passwords at the log-in, counted for each user name and the address they came from, so that a stranger who guesses keeps out nobody but
-- himself. The name need not exist: an answer must not tell. What is counted on account itself is the password asked again within a session.
create table login_try (
    username text not null,
    source   text not null,
    -- In a row; counted before the password is looked at.
    failed   int not null check (failed >= 0),
    -- Somebody logged in from here with this name: a flood from elsewhere does not slow this address down.
    known    boolean not null default false,
    last_at  timestamptz not null default clock_timestamp(),
    primary key (username, source)
);

create index on login_try (last_at);
