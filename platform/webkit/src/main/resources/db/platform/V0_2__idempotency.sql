-- Requests already answered, so that a repeated one is answered again and not done again.
create table idempotency_key (
    key          text        not null,
    caller       text        not null,
    request_hash bytea       not null,
    status       int,
    location     text,
    body         json, -- not jsonb: the answer is repeated as it was, with its fields in order
    created_at   timestamptz not null,
    primary key (key, caller)
);

create index idempotency_key_created_at on idempotency_key (created_at);
