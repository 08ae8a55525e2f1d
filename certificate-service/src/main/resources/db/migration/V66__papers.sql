-- Which papers participants owe, as the notification says; null: nothing but the progress report that is asked for.
alter table course add column papers jsonb;

create table guideline_issue (
    id           uuid primary key,
    project      text        not null references course,
    issue        integer     not null,
    url          text,
    pdf          bytea,
    has_file     boolean     not null,
    published_at timestamptz not null,
    published_by text        not null,
    unique (project, issue)
);

create table paper (
    id              uuid primary key,
    project         text        not null references course,
    nomination      uuid        not null references participant,
    kind            text        not null check (kind in ('COUNTRY_PAPER', 'ACTION_PLAN', 'PROGRESS_REPORT')),
    status          text        not null check (status in ('OWED', 'OVERDUE', 'WAIVED', 'SUBMITTED')),
    asked_on        date        not null,
    due_on          date        not null,
    due_at          timestamptz not null,
    versions        integer     not null,
    submitted_at    timestamptz,
    late_by_seconds bigint,
    waived_reason   text,
    waived_by       text,
    waived_at       timestamptz,
    told            text,
    chase_at        timestamptz,
    unique (nomination, kind)
);
create index paper_of_project on paper (project);
create index paper_awaited on paper (chase_at) where status in ('OWED', 'OVERDUE');

-- Never replaced: a correction is another version.
create table paper_version (
    id              uuid primary key,
    paper           uuid        not null references paper,
    number          integer     not null,
    form            jsonb       not null,
    size            integer,
    arrived_at      timestamptz not null,
    late_by_seconds bigint,
    state           text        not null check (state in ('QUARANTINED', 'TAKEN', 'INFECTED')),
    scanned_at      timestamptz,
    unique (paper, number)
);
create index paper_version_quarantine on paper_version (coalesce(scanned_at, arrived_at)) where state = 'QUARANTINED';

create table paper_content (
    version uuid primary key references paper_version,
    pdf     bytea not null
);
