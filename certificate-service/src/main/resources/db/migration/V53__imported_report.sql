create table imported_report (
    id        uuid primary key,
    version   bigint      not null,
    project   text        not null references course,
    session   text        not null,
    file_hash text        not null,
    product   text        not null check (product in ('ZOOM', 'TEAMS')),
    state     text        not null check (state in ('READ', 'APPLIED', 'DISCARDED')),
    attendees jsonb       not null,
    read_by   text        not null,
    read_at   timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    check ((state = 'READ') = (closed_by is null))
);
create index report_of_session on imported_report (project, session, read_at);
-- The same file is one report, unless it was thrown away.
create unique index report_once on imported_report (project, session, file_hash) where state <> 'DISCARDED';
