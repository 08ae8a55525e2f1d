create table evaluation (
    project   text primary key references course,
    questions jsonb       not null,
    asked_by  text        not null,
    asked_at  timestamptz not null,
    begun     boolean     not null,
    version   bigint      not null
);

-- Who has answered, and answers, have nothing in common but the project: no time, and ids drawn by lot.
create table evaluation_turn (
    nomination uuid primary key references participant
);

create table answers (
    id          uuid primary key,
    project     text  not null references course,
    by_question jsonb not null
);
create index answers_of_project on answers (project, id);
