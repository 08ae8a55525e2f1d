-- Files circulated with a notification; the content lies apart, so that a list never reads it.
create table attachment (
    id          uuid primary key,
    project     text        not null references project_notification,
    name        text        not null,
    kind        text        not null,
    size        integer     not null,
    digest      text        not null,
    sent_digest text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    version     bigint      not null,
    unique (project, name)
);
create table attachment_content (
    attachment uuid primary key references attachment,
    content    bytea not null
);

-- Who has fetched which content (R030); written once, never changed.
create table attachment_download (
    id            uuid primary key,
    attachment    uuid        not null references attachment,
    digest        text        not null,
    country       text,
    downloaded_by text        not null,
    name          text        not null,
    downloaded_at timestamptz not null
);
create index attachment_download_of_attachment on attachment_download (attachment, downloaded_at);
