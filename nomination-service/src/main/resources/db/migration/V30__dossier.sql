-- Keys of personal content, each wrapped by one that is not in this database. A schema of its own, so that an operator
-- can back it up on another cycle and keep other readers out.
create schema vault;
create table vault.subject_key (
    subject uuid  not null,
    purpose text  not null,
    wrapped bytea not null,
    primary key (subject, purpose)
);

create table biodata_form (
    nomination   uuid primary key references nomination,
    form_version text        not null,
    sealed       bytea       not null,
    filled_by    text        not null,
    filled_at    timestamptz not null,
    version      bigint      not null
);

create table dossier_file (
    id          uuid primary key,
    nomination  uuid        not null references nomination,
    country     text        not null,
    kind        text        not null,
    type        text        not null,
    name        text        not null,
    size        integer     not null,
    late        boolean     not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    state       text        not null,
    scanned_at  timestamptz
);
create index dossier_file_nomination on dossier_file (nomination);
create index dossier_file_country on dossier_file (country) include (size);
create index dossier_file_quarantine on dossier_file (coalesce(scanned_at, uploaded_at)) where state = 'QUARANTINED';

-- apart, so that lists do not read it
create table file_content (
    file   uuid primary key references dossier_file,
    sealed bytea not null
);

create table document_channel (
    nomination uuid        not null references nomination,
    document   text        not null,
    channel    text        not null,
    noted_by   text        not null,
    noted_at   timestamptz not null,
    primary key (nomination, document)
);

create table postal_task (
    id         uuid primary key,
    nomination uuid        not null references nomination,
    document   text        not null,
    kind       text        not null,
    opened_at  timestamptz not null,
    opened_by  text        not null,
    closed_at  timestamptz,
    closed_by  text,
    version    bigint      not null
);
create unique index postal_task_open on postal_task (nomination, document, kind) where closed_at is null;

create table criterion_confirmation (
    nomination   uuid        not null references nomination,
    criterion    text        not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    primary key (nomination, criterion)
);
