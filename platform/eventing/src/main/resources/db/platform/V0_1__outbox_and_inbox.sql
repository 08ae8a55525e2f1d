-- Events to publish. version: order within the project, taken under the lock of outbox_stream.
-- pub_seq: order of publication, given by the relay; published_at: known to be in Kafka.
create table outbox (
    id           bigint generated always as identity primary key,
    event_id     uuid        not null unique,
    project      text        not null,
    version      bigint      not null,
    context      text        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    payload      jsonb       not null,
    pub_seq      bigint unique,
    published_at timestamptz,
    unique (project, version)
);
create index outbox_unnumbered on outbox (id) where pub_seq is null;
create index outbox_unpublished on outbox (pub_seq) where published_at is null;

create table outbox_stream (
    project text primary key,
    version bigint not null
);

-- One row: a relay that does not hold the newest epoch may not touch the outbox.
create table outbox_leader (
    epoch bigint not null
);
insert into outbox_leader (epoch) values (0);

-- Events received, each once; processed in version order of producer and project.
create table inbox (
    seq          bigint generated always as identity unique,
    event_id     uuid primary key,
    producer     text        not null,
    type         text        not null,
    project      text        not null,
    version      bigint      not null,
    occurred_at  timestamptz not null,
    payload      jsonb       not null,
    received_at  timestamptz not null default now(),
    processed_at timestamptz,
    attempts     integer     not null default 0,
    last_error   text,
    unique (producer, project, version)
);

create table inbox_stream (
    producer        text        not null,
    project         text        not null,
    version         bigint      not null,
    next_attempt_at timestamptz not null default now(),
    primary key (producer, project)
);
