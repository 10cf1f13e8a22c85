create table term (
    code text primary key,
    working_days integer check (working_days >= 0),
    period text,
    reminder_working_days integer not null check (reminder_working_days >= 0),
    escalation_working_days integer not null check (escalation_working_days >= reminder_working_days),
    origin text not null check (origin in ('LAW', 'PROTOCOL', 'CONFIG')),
    source text not null,
    check ((working_days is null) <> (period is null))
);

comment on table term is 'Every time limit: its length, where it comes from and on what it rests.';

insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-DRAFT', 20, null, 15, 25, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-DPO-ADVICE', 15, null, 10, 16, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-ANSWER', 5, null, 3, 6, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-EVALUATE', 10, null, 7, 12, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-VTC', 40, null, 30, 45, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-APPROVAL', 30, null, 20, 35, 'CONFIG', 'Afspraak van de beheerder; de datum van de zitting bepaalt de rest'),
    ('T-SIGN', 10, null, 5, 11, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn'),
    ('T-PUBLISH', 0, null, 1, 3, 'LAW', 'Decreet van 18 juli 2008, art. 8, §1, derde lid: onmiddellijk'),
    ('T-NOTICE', null, 'P3M', 0, 0, 'PROTOCOL', 'Art. 11 van het protocol');
