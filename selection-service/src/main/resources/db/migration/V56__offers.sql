-- An offer waits for one person's answer. Of the personal link only a hash is kept; it leads to one offer at most.
create table offer (
    id                  uuid primary key,
    project             text        not null references round,
    nomination          uuid        not null unique references candidate,
    status              text        not null check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED',
        'WITHDRAWAL_REPORTED', 'WITHDRAWN', 'NO_SHOW', 'DISQUALIFIED')),
    offered_at          timestamptz not null,
    answer_by           timestamptz not null,
    link_issue          integer     not null,
    link_hash           bytea       not null unique,
    answered_at         timestamptz,
    answered_by         text check (answered_by in ('PERSON', 'NPO', 'SECRETARIAT')),
    answered_by_id      text,
    declarations        jsonb       not null,
    decline_reason      text,
    decline_explanation text,
    report_reason       text,
    report_explanation  text,
    reported_at         timestamptz check (reported_at is not null or status <> 'WITHDRAWAL_REPORTED'),
    missed              jsonb       not null,
    disqualification    text check ((disqualification is not null) = (status = 'DISQUALIFIED')),
    check ((answered_at is not null) = (answered_by is not null)),
    check (status <> 'ACCEPTED' or (answered_at is not null and declarations <> '[]')),
    check ((status = 'DECLINED') = (decline_reason is not null))
);
create index offer_of_project on offer (project);
create index offer_unanswered on offer (answer_by) where status = 'OFFERED';

alter table candidate drop constraint candidate_standing_check;
alter table candidate add constraint candidate_standing_check check (standing in ('NOMINATED', 'RECALLED',
    'PROPOSED_PARTICIPANT', 'PROPOSED_ALTERNATE', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN', 'VACATED'));
