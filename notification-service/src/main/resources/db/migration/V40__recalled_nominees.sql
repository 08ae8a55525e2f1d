alter table known_nominee drop constraint known_nominee_standing_check;
alter table known_nominee add constraint known_nominee_standing_check
    check (standing in ('NOMINATED', 'RECALLED', 'SELECTED', 'ALTERNATE', 'NOT_SELECTED', 'WITHDRAWN'));
