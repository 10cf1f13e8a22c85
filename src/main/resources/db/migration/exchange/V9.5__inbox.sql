create index transfer_inbox on transfer (receiver, sent_at) where state = 'SENT';
