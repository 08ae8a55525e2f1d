-- What this service has heard of projects and people.
create table known_project (
    code     text  primary key,
    notified jsonb not null
);

create table known_nominee (
    nomination uuid primary key,
    project    text not null,
    country    text not null,
    name       text not null,
    standing   text not null check (standing in ('NOMINATED', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN'))
);
create index known_nominee_of_project on known_nominee (project);

-- Mails, one per event, template and recipient. tx: the transaction that wrote the row, for the feed's cursor.
-- next_attempt_at and lease_until are times of this database's clock, queued_at and sent_at of the platform's.
create table mail (
    id              uuid        primary key,
    seq             bigint      generated always as identity unique,
    tx              bigint      not null default pg_current_xact_id()::text::bigint,
    dedupe_key      text        not null unique,
    project         text        not null,
    template        text        not null,
    role            text        not null check (role in ('NPO', 'CANDIDATE', 'SECRETARIAT', 'HOST')),
    recipient       text        not null,
    reply_to        text        not null,
    subject         text        not null,
    html            text        not null,
    text            text        not null,
    message_id      text        not null unique,
    state           text        not null
        check (state in ('QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'UNKNOWN')),
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    lease_until     timestamptz check ((lease_until is not null) = (state = 'SENDING')),
    last_reply      text,
    queued_at       timestamptz not null,
    sent_at         timestamptz check ((sent_at is not null) = (state = 'SENT'))
);
create index mail_feed on mail (tx, seq);
create index mail_open on mail (state, next_attempt_at) where state not in ('SENT', 'FAILED');

-- The inbox as a feed: the journal of events pages over the transaction that received them.
alter table inbox add column if not exists tx bigint not null default pg_current_xact_id()::text::bigint;
create index journal_feed on inbox (tx, seq);
