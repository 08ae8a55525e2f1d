create table medical_declaration (
    nomination   uuid primary key references nomination,
    form_version text        not null,
    sealed       bytea       not null,
    status       text        not null,
    declared_by  text        not null,
    declared_at  timestamptz not null,
    version      bigint      not null
);

-- who has read what, and why; outlives what was read
create table medical_reading (
    id          uuid primary key,
    nomination  uuid        not null references nomination,
    part        text        not null,
    reader      text        not null,
    reader_name text        not null,
    reason      text        not null,
    read_at     timestamptz not null
);
create index medical_reading_nomination on medical_reading (nomination, read_at);

create table erasure_receipt (
    id         uuid primary key,
    project    text        not null references project_notification,
    data       text        not null,
    erased_at  timestamptz not null,
    persons    integer     not null,
    rows       integer     not null,
    sha256     text        not null
);
create index erasure_receipt_project on erasure_receipt (project);
