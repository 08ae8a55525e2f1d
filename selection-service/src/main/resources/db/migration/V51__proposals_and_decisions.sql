-- Every proposal that officers asked for, with all that it depended on. Nothing of it changes.
create table proposal (
    id           bigint generated always as identity primary key,
    project      text        not null references round,
    wish         jsonb       not null,
    instance     jsonb       not null,
    result       jsonb       not null,
    alternates   jsonb       not null,
    input_hash   text        not null,
    proposed_by  jsonb       not null,
    proposed_at  timestamptz not null
);
create index proposal_of_project on proposal (project, id);

-- Every set of decisions with the reasons for leaving the proposal. Only a second officer's confirmation is added.
create table decision (
    id           bigint generated always as identity primary key,
    project      text        not null references round,
    proposal     bigint references proposal,
    choice       jsonb       not null,
    grounds      jsonb       not null,
    departures   jsonb       not null,
    proposed     jsonb,
    decided      jsonb       not null,
    decided_by   jsonb       not null,
    decided_at   timestamptz not null,
    confirmed_by jsonb,
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index decision_of_project on decision (project, id);

create function keep_as_it_was() returns trigger language plpgsql as $$
begin
    raise exception '% % stays as it was', tg_table_name, old.id;
end $$;

create trigger proposals_stay before update or delete on proposal
    for each row execute function keep_as_it_was();
create trigger decisions_stay before delete on decision
    for each row execute function keep_as_it_was();
create trigger decisions_are_confirmed_once before update on decision
    for each row
    when (old.confirmed_at is not null
        or to_jsonb(new) - '{confirmed_by,confirmed_at}'::text[]
            is distinct from to_jsonb(old) - '{confirmed_by,confirmed_at}'::text[])
    execute function keep_as_it_was();

alter table round
    add column unfunded_seats  integer check (unfunded_seats > 0),
    add column unfunded_reason text check ((unfunded_reason is null) = (unfunded_seats is null)),
    add column confirmed_at    timestamptz,
    add column confirmed_by    text check ((confirmed_by is null) = (confirmed_at is null));
