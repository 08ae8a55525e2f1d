-- A postponed course waits for new dates, a cancelled one proves nothing.
alter table course add column prospect text not null default 'PLANNED'
    check (prospect in ('PLANNED', 'POSTPONED', 'CANCELLED'));
