-- What the events of a project have told, as far as it makes or ends duties.
create table project_facts (
    project text  primary key,
    facts   jsonb not null
);

-- Who owes what by when. subject: what there is one of for each, a country, a nomination, a session of a host.
-- next_at: when something is to be done about it, by the platform's clock; null when nothing is.
create table obligation (
    id         uuid        primary key,
    project    text        not null,
    duty       text        not null,
    subject    text        not null,
    debtor     text        not null check (debtor in ('PARTICIPANT', 'NPO', 'HOST', 'SECRETARIAT')),
    country    text,
    nomination uuid,
    title      text        not null,
    due_on     date        not null,
    due_at     timestamptz not null,
    state      text        not null check (state in ('OPEN', 'FULFILLED', 'MISSED', 'VOID')),
    sequence   integer     not null,
    opened_at  timestamptz not null,
    changed_at timestamptz not null,
    taken_at   timestamptz not null,
    overdue_at timestamptz,
    next_at    timestamptz,
    unique (project, duty, subject)
);
create index obligation_next on obligation (next_at) where next_at is not null;
create index obligation_due on obligation (due_at, id);
create index obligation_of_country on obligation (country, due_at, id);

-- db-scheduler 16.12
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
