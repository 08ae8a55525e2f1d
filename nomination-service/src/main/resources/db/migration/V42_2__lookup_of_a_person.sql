-- A person is looked up among the nominations of one NPO, however many people of other NPOs share the birth date.
drop index nomination_by_birth_date;
drop index nomination_by_email;
drop index nomination_by_phone;
create index nomination_by_birth_date on nomination (birth_date, country);
create index nomination_by_email on nomination (email_key, country);
create index nomination_by_phone on nomination (phone_key, country) where phone_key is not null;
