-- What is known to be in Kafka is a place, not a mark on every row: all rows up to that number.
alter table outbox_leader add column published bigint not null default 0;
update outbox_leader set published = (select coalesce(max(pub_seq), 0) from outbox where published_at is not null);
drop index outbox_unpublished;
alter table outbox drop column published_at;
