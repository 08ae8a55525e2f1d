-- An event that can never be published or processed is parked, and its project waits behind it for an operator.
alter table outbox
    add column added_at      timestamptz not null default now(),
    add column parked_at     timestamptz,
    add column parked_reason text;
create index outbox_parked on outbox (project) where parked_at is not null;

alter table inbox add column parked_at timestamptz;
create index inbox_unprocessed on inbox (seq) where processed_at is null;

-- What operators did about parked events; rows are only ever added.
create table parking_act (
    id       bigint generated always as identity primary key,
    event_id uuid        not null,
    act      text        not null check (act in ('RETRY', 'DISCARD')),
    actor    text        not null,
    reason   text        not null,
    failure  text,
    acted_at timestamptz not null
);
