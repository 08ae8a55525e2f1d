-- Lists are read page by page in this order.
create index nomination_order on nomination (submitted_at, id);
create index nomination_order_of_project on nomination (project, submitted_at, id);
create index candidate_profile_by_name on candidate_profile (country, name, id);
