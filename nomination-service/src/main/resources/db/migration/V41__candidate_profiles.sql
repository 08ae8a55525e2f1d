-- What an NPO knows about a person, to nominate them again.
create table candidate_profile (
    id         uuid primary key,
    country    text        not null references npo,
    candidate  jsonb       not null,
    name       text        not null,
    email_key  text        not null,
    person_key text        not null,
    birth_date date        not null,
    phone_key  text,
    updated_at timestamptz not null,
    updated_by text        not null,
    version    bigint      not null,
    unique (country, person_key)
);
create index nomination_by_person on nomination (country, person_key);
