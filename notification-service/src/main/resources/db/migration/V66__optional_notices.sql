-- Whether notices are wanted that ask for nothing.
alter table preference add column optional boolean not null default true;
