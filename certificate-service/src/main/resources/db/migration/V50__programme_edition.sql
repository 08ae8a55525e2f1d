-- Every programme that was ever told. Those of before are taken to be as their notification has them.
create table edition (
    id      uuid primary key,
    project text        not null references course,
    number  integer     not null,
    origin  text        not null check (origin in ('NOTIFICATION', 'PUBLICATION', 'SUSPENSION')),
    rows    jsonb       not null,
    told_by text        not null,
    told_at timestamptz not null,
    unique (project, number)
);

insert into edition (id, project, number, origin, rows, told_by, told_at)
select gen_random_uuid(), project, 1, 'NOTIFICATION',
       (select coalesce(jsonb_agg(jsonb_build_object('session', session, 'speakers', '[]'::jsonb)), '[]'::jsonb)
        from jsonb_array_elements(sessions) session),
       'nomination', now()
from course;
