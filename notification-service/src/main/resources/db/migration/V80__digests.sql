-- How often optional notices are wanted, and the zone whose hours count; null: that of the country.
alter table preference add column rhythm text not null default 'AT_ONCE'
    check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'));
alter table preference add column zone text;
update preference set rhythm = 'NEVER' where not optional;
alter table preference drop column optional;

-- A notice may wait for its recipient's digest, and have been told in one.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in
    ('HELD', 'COLLECTED', 'DIGESTED', 'QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'BOUNCED'));
create index mail_collected on mail (recipient, seq) where state = 'COLLECTED';

-- In which digest a notice was told; in one alone.
create table digested (
    notice uuid primary key references mail (id),
    digest uuid not null references mail (id)
);
create index digested_in on digested (digest);

-- Recipients for whom something was collected. subject: whose preference counts. zone: where none is chosen. due_at: of
-- the next digest; a time of the platform's clock.
create table waiting_digest (
    recipient text        primary key,
    subject   text        not null,
    zone      text        not null,
    due_at    timestamptz not null
);
create index waiting_digest_due on waiting_digest (due_at);
create index waiting_digest_of_subject on waiting_digest (subject);
