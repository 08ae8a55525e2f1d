create table dispute (
    id          uuid primary key,
    project     text        not null references course,
    nomination  uuid        not null references participant,
    session     text        not null,
    words       text        not null,
    disputed_at timestamptz not null,
    state       text        not null check (state in ('OPEN', 'CORRECTED', 'UPHELD')),
    answer      text,
    answered_by text,
    answered_at timestamptz,
    check ((state = 'OPEN') = (answer is null))
);
create index dispute_of_course on dispute (project, disputed_at);
create index dispute_of_participant on dispute (nomination);
