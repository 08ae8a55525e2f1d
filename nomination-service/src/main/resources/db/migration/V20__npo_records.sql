-- The member economies with the zone in which their days begin and end.
alter table npo
    add column economy   text,
    add column zone      text,
    add column edited_at timestamptz,
    add column version   bigint not null default 0;
update npo set economy = member.economy, zone = member.zone
from (values
    ('BD', 'Bangladesh', 'Asia/Dhaka'),
    ('KH', 'Cambodia', 'Asia/Phnom_Penh'),
    ('TW', 'Republic of China', 'Asia/Taipei'),
    ('FJ', 'Fiji', 'Pacific/Fiji'),
    ('HK', 'Hong Kong', 'Asia/Hong_Kong'),
    ('IN', 'India', 'Asia/Kolkata'),
    ('ID', 'Indonesia', 'Asia/Jakarta'),
    ('IR', 'Islamic Republic of Iran', 'Asia/Tehran'),
    ('JP', 'Japan', 'Asia/Tokyo'),
    ('KR', 'Republic of Korea', 'Asia/Seoul'),
    ('LA', 'Lao PDR', 'Asia/Vientiane'),
    ('MY', 'Malaysia', 'Asia/Kuala_Lumpur'),
    ('MN', 'Mongolia', 'Asia/Ulaanbaatar'),
    ('NP', 'Nepal', 'Asia/Kathmandu'),
    ('PK', 'Pakistan', 'Asia/Karachi'),
    ('PH', 'Philippines', 'Asia/Manila'),
    ('SG', 'Singapore', 'Asia/Singapore'),
    ('LK', 'Sri Lanka', 'Asia/Colombo'),
    ('TH', 'Thailand', 'Asia/Bangkok'),
    ('TR', 'Türkiye', 'Europe/Istanbul'),
    ('VN', 'Vietnam', 'Asia/Ho_Chi_Minh')) as member (country, economy, zone)
where npo.country = member.country;
alter table npo
    alter column economy set not null,
    alter column zone set not null;

-- A successor may take over the address of somebody who has left.
alter table officer
    drop constraint officer_email_key,
    add column version bigint not null default 0;
create unique index officer_address on officer (lower(email)) where active;
create index officer_of_npo on officer (country);

-- What a designated officer may do, for which projects (none named: all), on which days of the zone (Q3).
create table delegation (
    id         uuid primary key,
    country    text        not null references npo,
    officer    text        not null references officer,
    issuer     text        not null references officer,
    acts       jsonb       not null,
    projects   jsonb       not null,
    begins_on  date        not null,
    ends_on    date        not null,
    zone       text        not null,
    issued_at  timestamptz not null,
    revoked_at timestamptz,
    version    bigint      not null,
    check (ends_on >= begins_on)
);
create index delegation_of_officer on delegation (officer);
create index delegation_of_npo on delegation (country);

-- Who changed what when about an NPO; rows are only ever added.
create table npo_change (
    number     bigint generated always as identity primary key,
    country    text        not null references npo,
    at         timestamptz not null,
    actor      text        not null,
    actor_name text        not null,
    kind       text        not null,
    record     text        not null,
    state      jsonb       not null
);
create index npo_change_of_npo on npo_change (country, number);
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% only grows', tg_table_name; end $$;
create trigger npo_change_only_grows before update or delete or truncate on npo_change
    for each statement execute function refuse_change();

alter table nomination add column delegation uuid references delegation;
