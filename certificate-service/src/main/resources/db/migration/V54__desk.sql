-- The secret of a desk's address is not kept, only its hash.
create table desk (
    id        uuid primary key,
    project   text        not null references course,
    link_hash bytea       not null unique,
    opened_by text        not null,
    npo       text,
    opened_at timestamptz not null,
    closes_at timestamptz not null
);
create index desk_of_course on desk (project, opened_at);
