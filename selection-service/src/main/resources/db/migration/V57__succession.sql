-- Alternates who were proposed for a seat, or released when the project started.
alter table candidate
    add column visa_needed      boolean,
    add column promoted_by      text,
    add column promotion_reason text,
    drop constraint candidate_standing_check,
    drop constraint candidate_replaces_key;
alter table candidate add constraint candidate_standing_check check (standing in ('NOMINATED', 'RECALLED',
    'PROPOSED_PARTICIPANT', 'PROPOSED_ALTERNATE', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN', 'VACATED',
    'PROMOTION_PROPOSED', 'RELEASED'));
-- Checked at commit, as an officer may give the seat to another than was proposed.
alter table candidate add constraint candidate_replaces_key unique (replaces) deferrable initially deferred;

alter table round add column release_at timestamptz;
create index round_releasing on round (release_at) where release_at is not null;
