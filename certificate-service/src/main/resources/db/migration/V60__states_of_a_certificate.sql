-- A certificate stands, or a corrected one has taken its place, or it was revoked. Per nomination at most one stands.
-- The digest finds a certificate by the PDF that somebody shows.
alter table certificate
    drop constraint certificate_nomination_key,
    add column version           bigint not null default 0,
    add column status            text   not null default 'ISSUED' check (status in ('ISSUED', 'SUPERSEDED', 'REVOKED')),
    add column supersedes        text unique references certificate,
    add column superseded_by     text unique references certificate deferrable initially deferred,
    add column reissue_reason    text,
    add column superseded_on     date,
    add column reissued_by       text,
    add column reissue_note      text,
    add column revocation_reason text,
    add column revoked_on        date,
    add column revoked_by        text,
    add column revocation_note   text,
    add column status_list       integer,
    add column status_index      integer check (status_index between 0 and 131071),
    add column evidence          text,
    add column credential        text,
    add column pdf_digest        bytea generated always as (sha256(pdf)) stored,
    add check ((status = 'SUPERSEDED') = (superseded_by is not null)),
    add check ((status = 'REVOKED') = (revocation_reason is not null));

-- Places in a status list are drawn by lot, so that they say nothing about who was issued what and when.
with earlier as (select number, row_number() over (order by number) as n from certificate),
     places as (select place, row_number() over (order by random()) as n from generate_series(0, 131071) as place)
update certificate set status_list = 1, status_index = places.place
from earlier join places using (n)
where earlier.number = certificate.number;

alter table certificate
    alter column status_list set not null,
    alter column status_index set not null,
    add unique (status_list, status_index);
create unique index certificate_that_stands on certificate (nomination) where status = 'ISSUED';
create index certificate_of_nomination on certificate (nomination);
create index certificate_by_digest on certificate (pdf_digest);
create index certificate_that_fell on certificate (status_list) where status <> 'ISSUED';
