-- Forms of pages that were sent, so that a double click, or a browser that sends again, does nothing twice. The digest covers a random number that the
-- page carried and all that was answered: the number itself is kept nowhere, so nobody can try out answers against a digest.
create table sent_form (
    digest     bytea primary key check (octet_length(digest) = 32),
    -- Where the browser went when it was done; null while it is being done, and for ever when the node died meanwhile.
    location   text check (length(location) <= 500),
    created_at timestamptz not null default clock_timestamp()
);

create index on sent_form (created_at);
