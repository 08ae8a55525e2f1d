-- Seats are rows: a participant holds exactly one, and nobody holds two or one that does not exist (ADR 95).
create table seat (
    project text    not null references round,
    pool    text    not null check (pool in ('OVERSEAS', 'LOCAL')),
    number  integer not null check (number > 0),
    primary key (project, pool, number)
);

-- covers: whose seat somebody took from an overbooked one; replaces, as before, is for alternates.
alter table candidate
    add column pool         text generated always as (nominee ->> 'pool') stored,
    add column seat         integer,
    add column vacated_seat integer,
    add column covers       uuid unique references candidate;

-- Rounds announced before: as many seats as may be taken, and never fewer than are.
insert into seat (project, pool, number)
select project, pool, generate_series(1, greatest(seats, taken))
from (
    select r.project, 'OVERSEAS' as pool,
           (terms ->> 'overseasSeats')::int + (terms -> 'policy' ->> 'overbookingSeats')::int as seats,
           (select count(*)::int from candidate c
            where c.project = r.project and c.pool = 'OVERSEAS' and c.standing = 'SELECTED') as taken
    from round r where r.announced_at is not null
    union all
    select r.project, 'LOCAL', (terms ->> 'localSeats')::int,
           (select count(*)::int from candidate c
            where c.project = r.project and c.pool = 'LOCAL' and c.standing = 'SELECTED')
    from round r where r.announced_at is not null
) announced;

update candidate set seat = numbered.number
from (
    select nomination, row_number() over (partition by project, pool order by nomination) as number
    from candidate where standing = 'SELECTED'
) numbered
where candidate.nomination = numbered.nomination;

-- Checked at commit: one transaction may move people from seat to seat.
alter table candidate
    add constraint candidate_seat_key unique (project, pool, seat) deferrable initially deferred,
    add constraint candidate_seat_exists foreign key (project, pool, seat) references seat,
    add constraint candidate_is_seated check ((standing = 'SELECTED') = (seat is not null));
