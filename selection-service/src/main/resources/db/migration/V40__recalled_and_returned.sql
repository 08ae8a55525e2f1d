alter table candidate drop constraint candidate_standing_check;
alter table candidate add constraint candidate_standing_check check (standing in ('NOMINATED', 'RECALLED',
    'PROPOSED_PARTICIPANT', 'PROPOSED_ALTERNATE', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN'));
alter table candidate add column admitted_by text;
alter table candidate add column admitted_at timestamptz;

-- What happened to people proposed for a seat since the round was decided.
alter table round add column overtaken jsonb not null default '[]';
