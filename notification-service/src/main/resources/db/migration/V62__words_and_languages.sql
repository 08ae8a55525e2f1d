-- The words of letters as the Secretariat edits them; without a source the shipped ones hold again.
create table edited_template (
    number   bigint      primary key generated always as identity,
    name     text        not null,
    language text        not null check (language in ('EN', 'VI', 'ID')),
    version  integer     not null check (version > 0),
    source   text,
    author   text        not null,
    reason   text        not null,
    at       timestamptz not null,
    unique (name, language, version)
);

alter table mail add column language text not null default 'EN' check (language in ('EN', 'VI', 'ID'));
alter table mail add column template_version integer not null default 0;

-- How somebody wants to be told. subject: the address of a person, or the country of an NPO.
create table preference (
    subject    text        primary key,
    language   text        not null check (language in ('EN', 'VI', 'ID')),
    npo_tells  boolean     not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
