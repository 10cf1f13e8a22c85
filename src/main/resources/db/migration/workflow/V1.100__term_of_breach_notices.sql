insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-BREACH-PEER', 1, null, 1, 2, 'CONFIG', 'Afspraak van de beheerder voor ‘zonder onredelijke vertraging’ (AVG, art. 33); de 72 uur van dat artikel lopen bij elke instantie vanaf haar eigen kennisname');
