-- A project as this context sees it. attendance_sessions, over_at and reports_due_at are there to be searched by.
create table course (
    project             text primary key,
    title               text        not null,
    modality            text        not null,
    venue               text,
    host_countries      jsonb       not null,
    starts_on           date        not null,
    ends_on             date        not null,
    zone                text        not null,
    sessions            jsonb       not null,
    attendance_sessions integer     not null,
    over_at             timestamptz not null,
    reports_due_at      timestamptz,
    unit                text        not null,
    grace_minutes       integer     not null
);

create table participant (
    nomination          uuid primary key,
    project             text not null references course,
    country             text not null,
    pool                text not null,
    name                text not null,
    email               text not null,
    certificate_name    text not null,
    standing            text not null,
    report_requested_on date
);
create index participant_of_course on participant (project, standing);

-- The attendance sheet, one row per participant and session.
create table attendance (
    nomination  uuid        not null references participant,
    session     text        not null,
    present     boolean     not null,
    minutes     integer     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (nomination, session)
);

create table certificate (
    number       text primary key,
    nomination   uuid        not null unique references participant,
    country      text        not null,
    recipient    text        not null,
    project      text        not null references course,
    title        text        not null,
    starts_on    date        not null,
    ends_on      date        not null,
    place        text        not null,
    issued_on    date        not null,
    issued_at    timestamptz not null,
    verification text        not null,
    pdf          bytea       not null
);
create index certificate_of_project on certificate (project);
