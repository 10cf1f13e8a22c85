insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-KEEP-ASK', null, 'P1Y', 0, 0, 'CONFIG', 'Afspraak van de beheerder: wie niet verneemt hoe een dossier eindigt, beslist zo lang na de laatste mededeling hoe lang het nog bewaard wordt');
