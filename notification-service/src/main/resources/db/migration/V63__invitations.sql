-- What the calendars of participants were told last.
create table invitation (
    nomination uuid    primary key,
    project    text    not null,
    sequence   integer not null,
    cancelled  boolean not null,
    starts_on  date    not null,
    ends_on    date    not null
);

-- The iCalendar file that goes with a mail.
alter table mail add column invitation text;
