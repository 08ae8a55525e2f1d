-- A draft lacks what only an endorsement brings.
alter table nomination
    alter column candidate drop not null,
    alter column email_key drop not null,
    alter column person_key drop not null,
    alter column government_approval drop not null,
    alter column endorsed_by drop not null,
    alter column endorsed_as drop not null,
    alter column submitted_by drop not null,
    alter column submitted_at drop not null;

-- form: what the NPO writes, endorsed or not. edited: since the last endorsement.
alter table nomination
    add column form               jsonb,
    add column edited             boolean not null default false,
    add column birth_date         date,
    add column phone_key          text,
    add column endorsed_at        timestamptz,
    add column question           text,
    add column answer_by          date,
    add column certificate        text check (certificate in ('ISSUED', 'WITHHELD')),
    add column certificate_number text;
update nomination set
    form = jsonb_build_object('rank', rank, 'candidate', candidate, 'documents', documents,
                              'governmentApproval', government_approval),
    birth_date = (candidate ->> 'dateOfBirth')::date,
    endorsed_at = submitted_at;
alter table nomination alter column form set not null;
alter table nomination add check (status = 'DRAFT' or candidate is not null and endorsed_by is not null
    or status = 'RECALLED');
alter table nomination add check ((question is not null) = (status = 'RETURNED'));

-- One person once per NPO and project; two NPOs may put forward the same person without learning of each other.
-- Ranks are exchanged within one transaction.
alter table nomination drop constraint nomination_project_email_key_key;
alter table nomination drop constraint nomination_project_person_key_key;
alter table nomination drop constraint nomination_project_country_rank_key;
create unique index nomination_email on nomination (project, country, email_key) where status <> 'RECALLED';
create unique index nomination_person on nomination (project, country, person_key) where status <> 'RECALLED';
alter table nomination add unique (project, country, rank) deferrable initially deferred;

-- What makes two nominations look like one person.
create index nomination_by_birth_date on nomination (birth_date);
create index nomination_by_email on nomination (email_key);
create index nomination_by_phone on nomination (phone_key) where phone_key is not null;

-- Every version of a nomination: who changed what, when, and why (R068).
create table nomination_version (
    id         uuid primary key,
    nomination uuid        not null references nomination,
    number     integer     not null,
    act        text        not null,
    at         timestamptz not null,
    by         text        not null,
    remark     text,
    changed    jsonb       not null,
    form       jsonb       not null,
    unique (nomination, number)
);

-- Every order of preference that an NPO gave its nominees (R045).
create table rank_order (
    id      uuid primary key,
    project text        not null references project_notification,
    country text        not null references npo,
    at      timestamptz not null,
    by      text        not null,
    ranks   jsonb       not null
);
create index rank_order_of_country on rank_order (project, country, at);
