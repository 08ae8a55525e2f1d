-- The page of each participant. What opens it is kept as a hash only.
create table pass (
    id         uuid primary key,
    nomination uuid    not null unique references participant,
    project    text    not null references course,
    issue      integer not null,
    link_hash  bytea   not null unique
);

-- Where seats wait for an answer, a page is worth having once the answer is yes.
alter table course add column offers_seats boolean not null default false;
