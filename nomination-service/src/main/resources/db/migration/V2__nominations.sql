create table project_notification (
    code      text primary key,
    status    text        not null,
    closes_at timestamptz not null,
    notice    jsonb       not null,
    version   bigint      not null
);
create index project_notification_closing on project_notification (closes_at) where status = 'PUBLISHED';

create table nomination (
    id                  uuid primary key,
    project             text        not null references project_notification,
    country             text        not null references npo,
    pool                text        not null,
    rank                integer,
    candidate           jsonb       not null,
    email_key           text        not null,
    person_key          text        not null,
    documents           jsonb       not null,
    missing             jsonb       not null,
    government_approval text        not null,
    endorsed_by         text        not null,
    endorsed_as         text        not null,
    submitted_by        text        not null,
    submitted_at        timestamptz not null,
    late                boolean     not null,
    status              text        not null,
    version             bigint      not null,
    unique (project, country, rank),
    unique (project, email_key),
    unique (project, person_key)
);
