-- A seat that stayed empty after the announcement is given to one alternate or proposed to one (ADR 100). Checked at
-- commit, as an officer may give it to another than was proposed.
alter table candidate add column opening integer;
alter table candidate
    add constraint candidate_opening_key unique (project, pool, opening) deferrable initially deferred,
    add constraint candidate_opening_exists foreign key (project, pool, opening) references seat,
    add constraint candidate_moves_up_once check (opening is null or replaces is null);
