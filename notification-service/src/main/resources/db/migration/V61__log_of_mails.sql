-- Why a mail was written, and the first of those with its words.
alter table mail add column event uuid;
update mail set event = split_part(dedupe_key, ' ', 1)::uuid;
alter table mail alter column event set not null;
alter table mail add column again_of uuid references mail (id);
create index mail_of_event on mail (event);
create index mail_of_project on mail (project, tx, seq);
