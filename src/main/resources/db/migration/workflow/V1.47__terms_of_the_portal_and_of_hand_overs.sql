insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-PORTAL', 10, null, 7, 40, 'CONFIG', 'Afspraak van de beheerder; na veertig werkdagen vervalt het voorstel'),
    ('T-HAND-OVER', 2, null, 2, 5, 'CONFIG', 'Afspraak van de beheerder: wat overhandigd is, wordt meteen vastgelegd'),
    ('T-AMENDMENT', 10, null, 7, 20, 'CONFIG', 'Afspraak van de beheerder: wie een wijziging van een protocol vraagt, krijgt een antwoord');
