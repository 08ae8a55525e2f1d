-- What the Secretariat found out about two nominations that look like one person; the last judgement counts.
create table duplicate_judgement (
    id      uuid primary key,
    project text        not null references project_notification,
    one     uuid        not null references nomination,
    other   uuid        not null references nomination,
    verdict text        not null check (verdict in ('SAME_PERSON', 'DIFFERENT_PERSONS')),
    reason  text        not null,
    by      text        not null,
    at      timestamptz not null
);
create index duplicate_judgement_of_pair on duplicate_judgement (one, other, at);
