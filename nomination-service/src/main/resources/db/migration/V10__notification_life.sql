-- A notification is signed, revised, postponed, cancelled; what was issued before stays on record.
alter table project_notification
    add column reference        text unique,
    add column revision         integer not null default 0,
    add column signature        jsonb,
    add column replacement_only boolean not null default false,
    add column revised_at       timestamptz;
update project_notification set reference = notice ->> 'reference';

-- Every issue as it went out, 0 is the first.
create table project_revision (
    id               uuid primary key,
    project          text        not null references project_notification,
    number           integer     not null,
    notice           jsonb       not null,
    reason           text,
    changes          jsonb       not null,
    reconfirm        jsonb       not null,
    replacement_only boolean     not null,
    issued_by        text        not null,
    issued_at        timestamptz not null,
    unique (project, number)
);

-- NPOs that stand by their nominations on the new dates.
create table reconfirmation (
    id           uuid primary key,
    project      text        not null references project_notification,
    revision     integer     not null,
    country      text        not null references npo,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    unique (project, revision, country)
);
