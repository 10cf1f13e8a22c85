insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-TERM-END', 60, null, 0, 0, 'CONFIG', 'Afspraak van de beheerder: zoveel werkdagen voor de laatste dag van een protocol worden de partijen verwittigd; de wet kent hier geen termijn');
