insert into term (code, working_days, period, reminder_working_days, escalation_working_days, origin, source) values
    ('T-DSR', null, 'P1M', 10, 18, 'LAW', 'AVG, art. 12, lid 3: onverwijld en in ieder geval binnen een maand na ontvangst van het verzoek'),
    ('T-DSR-EXTENDED', null, 'P3M', 40, 60, 'LAW', 'AVG, art. 12, lid 3: met nog twee maanden te verlengen als het nodig is; de betrokkene hoort dat binnen de eerste maand');
