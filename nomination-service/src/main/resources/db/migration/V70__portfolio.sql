-- What became of a selected nominee, as far as the portfolio counts it: told by selection and by certificates.
create table participation (
    nomination  uuid primary key,
    accepted_at timestamptz,
    present     text[] not null default '{}'
);
