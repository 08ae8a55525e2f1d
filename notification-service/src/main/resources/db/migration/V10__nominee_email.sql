-- Everybody nominated is told when a project is postponed or cancelled.
alter table known_nominee add column email text;
