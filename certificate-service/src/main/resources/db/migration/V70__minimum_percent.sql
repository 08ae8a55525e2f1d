-- The part of a session's minutes that has to be attended; until now all of them (Q8)
alter table course add column minimum_percent integer not null default 100;
