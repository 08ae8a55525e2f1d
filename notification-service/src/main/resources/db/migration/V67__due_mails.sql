-- The next mails to be sent are found without sorting all that wait.
create index mail_due on mail (seq) where state in ('QUEUED', 'RETRY');
