-- A round follows the revisions of its notification, waits while the project is postponed and ends with it.
alter table round
    add column postponed        boolean not null default false,
    add column silent_countries jsonb   not null default '[]',
    drop constraint round_status_check,
    drop constraint round_check,
    add constraint round_status_check check (status in ('OPEN', 'DECIDING', 'ANNOUNCED', 'CANCELLED')),
    add constraint round_announced_check
        check (status = 'CANCELLED' or (announced_at is not null) = (status = 'ANNOUNCED'));
