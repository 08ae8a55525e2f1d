-- The version that the first answer spoke of: whoever gets the answer again can change what it shows.
alter table idempotency_key add column etag text;
