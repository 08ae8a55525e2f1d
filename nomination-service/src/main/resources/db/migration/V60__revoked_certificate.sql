-- A certificate may be revoked after it was issued.
alter table nomination drop constraint nomination_certificate_check;
alter table nomination
    add constraint nomination_certificate_check check (certificate in ('ISSUED', 'WITHHELD', 'REVOKED'));
