create table correction (
    id             uuid primary key,
    project        text        not null references course,
    nomination     uuid        not null references participant,
    session        text        not null,
    present_before boolean     not null,
    minutes_before integer     not null,
    present_after  boolean     not null,
    minutes_after  integer     not null,
    reason         text        not null,
    corrected_by   text        not null,
    corrected_at   timestamptz not null
);
create index correction_of_course on correction (project, corrected_at);
