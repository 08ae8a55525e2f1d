-- A mail may wait until somebody has looked at it.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check
    (state in ('HELD', 'QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'BOUNCED'));
create index mail_held on mail (project) where state = 'HELD';
alter table mail_act drop constraint mail_act_act_check;
alter table mail_act add constraint mail_act_act_check
    check (act in ('TAKEN_AS_SENT', 'SENT_AFTER_ALL', 'SENT_AGAIN', 'LIFTED', 'RELEASED'));
