-- Letters about papers lead to the page on which they are handed in.
alter table known_nominee add column pass uuid;
alter table known_nominee add column pass_issue integer not null default 0;
