-- Where systems of NPOs want to be told, and as who they are told. Secrets are sealed with a key outside the database.
create table webhook (
    id               uuid        primary key,
    npo              text        not null,
    url              text        not null,
    types            jsonb       not null, -- empty: all
    contact          text        not null,
    state            text        not null check (state in ('ACTIVE', 'DISABLED')),
    secret           bytea       not null,
    old_secret       bytea,
    old_secret_ends  timestamptz check ((old_secret_ends is null) = (old_secret is null)),
    created_at       timestamptz not null,
    disabled_at      timestamptz check ((disabled_at is not null) = (state = 'DISABLED')),
    disabled_because text,
    version          bigint      not null
);
create index webhook_of_npo on webhook (npo);

-- What a webhook is still to be told, in this order within a project. event: null for a test.
create table webhook_delivery (
    id       bigint      generated always as identity primary key,
    webhook  uuid        not null references webhook on delete cascade,
    project  text        not null,
    event    bigint      references partner_event on delete cascade,
    event_id uuid        not null,
    type     text        not null,
    attempts integer     not null default 0
);
create index webhook_delivery_next on webhook_delivery (webhook, project, id);
create index webhook_delivery_of_event on webhook_delivery (event) where event is not null;

-- One row per webhook and project (tests: the empty one). due_at: null while there is nothing to tell; a time of the
-- platform's clock. lease_until: of the attempt under way; a time of this database's clock. failures: in a row.
create table webhook_stream (
    webhook     uuid        not null references webhook on delete cascade,
    project     text        not null,
    due_at      timestamptz,
    failures    integer     not null default 0,
    attempt     bigint,
    lease_until timestamptz check ((lease_until is null) = (attempt is null)),
    primary key (webhook, project)
);
create index webhook_stream_due on webhook_stream (due_at) where due_at is not null;

-- Every attempt, also one whose sender died: it has no end. Times are the platform's.
create table webhook_attempt (
    id       bigint      generated always as identity primary key,
    webhook  uuid        not null references webhook on delete cascade,
    delivery bigint      not null,
    attempt  integer     not null,
    event_id uuid        not null,
    type     text        not null,
    project  text        not null,
    began_at timestamptz not null,
    millis   bigint,
    status   integer,
    answer   text,
    unique (delivery, attempt)
);
create index webhook_attempt_log on webhook_attempt (webhook, id);
create index webhook_attempt_age on webhook_attempt (began_at);
