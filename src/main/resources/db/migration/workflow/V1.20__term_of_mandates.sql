insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-MANDATE', 5, null, 3, 20, 'CONFIG', 'Afspraak van de beheerder; na twintig werkdagen vervalt het voorstel');
