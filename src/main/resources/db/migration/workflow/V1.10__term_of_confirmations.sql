insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-CONFIRM', 15, null, 10, 16, 'CONFIG', 'Afspraak van de beheerder; de wet kent hier geen termijn');
