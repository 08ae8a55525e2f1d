-- One row per project; whoever changes a round or its candidates locks it first.
create table round (
    project      text primary key,
    status       text        not null check (status in ('OPEN', 'DECIDING', 'ANNOUNCED')),
    terms        jsonb       not null,
    decided_at   timestamptz,
    decided_by   text,
    announced_at timestamptz check ((announced_at is not null) = (status = 'ANNOUNCED')),
    announced_by text,
    late_reason  text
);

create table candidate (
    nomination             uuid primary key,
    project                text  not null references round,
    nominee                jsonb not null,
    dossier                jsonb not null,
    standing               text  not null check (standing in ('NOMINATED', 'PROPOSED_PARTICIPANT',
        'PROPOSED_ALTERNATE', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN')),
    list_position          integer,
    admission              text,
    replaces               uuid unique references candidate,
    withdrawal_reason      text,
    withdrawal_explanation text,
    withdrawn_at           timestamptz check ((withdrawn_at is not null) = (standing = 'WITHDRAWN')),
    withdrawn_by           text
);
create index candidate_of_project on candidate (project);
