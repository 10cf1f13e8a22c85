insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-AGREE', 10, null, 7, 11, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn');
