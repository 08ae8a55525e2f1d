-- What each NPO may see of what happened, one row per NPO and event, as that NPO sees it. seq is taken under a lock that
-- is held until the commit, so rows become visible in its order and a reader who goes on from a number misses nothing.
-- told_at is a time of the platform's clock.
create table partner_event (
    seq         bigint      generated always as identity primary key,
    npo         text        not null,
    event_id    uuid        not null,
    source      text        not null,
    type        text        not null,
    project     text        not null,
    version     bigint      not null,
    occurred_at timestamptz not null,
    told_at     timestamptz not null,
    data        text        not null, -- not jsonb: it is handed on as it was written
    unique (npo, event_id)
);
create index partner_feed on partner_event (npo, seq);
create index partner_event_age on partner_event (told_at);
