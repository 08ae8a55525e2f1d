-- Calendars that can be read at an address with a secret; secret_hash: SHA-256 of it, the secret itself is nowhere.
create table calendar_subscription (
    id          uuid        primary key,
    holder      text        not null,
    holder_name text        not null,
    country     text,
    shared      boolean     not null,
    secret_hash bytea       not null unique,
    opened_at   timestamptz not null,
    revoked_at  timestamptz
);
create index calendar_subscription_of_holder on calendar_subscription (holder) where revoked_at is null;
