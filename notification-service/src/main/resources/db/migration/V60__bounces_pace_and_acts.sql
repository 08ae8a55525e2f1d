-- A mail may come back, or stay here because its address is known not to work.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check
    check (state in ('QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'UNKNOWN', 'SUPPRESSED', 'BOUNCED'));
alter table mail drop constraint mail_check1;
alter table mail add constraint mail_sent_at_check
    check ((state <> 'SENT' or sent_at is not null) and (sent_at is null or state in ('SENT', 'BOUNCED')));
drop index mail_open;
create index mail_open on mail (state, next_attempt_at) where state in ('QUEUED', 'SENDING', 'RETRY', 'UNKNOWN');
create index mail_of_recipient on mail (lower(recipient), state);

-- next_attempt_at is the slot that the recipient's domain had free.
alter table mail add column slotted boolean not null default false;

-- Addresses that mail comes back from.
create table suppressed_address (
    address text        primary key check (address = lower(address)),
    mail    uuid        not null references mail (id),
    reason  text        not null,
    since   timestamptz not null
);

-- When a domain may get its next mail; a time of this database's clock.
create table domain_pace (
    domain  text        primary key,
    free_at timestamptz not null
);

-- What people did about mails and addresses.
create table mail_act (
    number  bigint      primary key generated always as identity,
    mail    uuid        references mail (id),
    address text        not null,
    act     text        not null check (act in ('TAKEN_AS_SENT', 'SENT_AFTER_ALL', 'SENT_AGAIN', 'LIFTED')),
    actor   text        not null,
    reason  text        not null,
    at      timestamptz not null
);
create index mail_act_of_mail on mail_act (mail);
