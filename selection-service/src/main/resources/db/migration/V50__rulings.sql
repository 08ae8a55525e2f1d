-- What officers found about single criteria; a history that only grows.
alter table candidate add column rulings jsonb not null default '[]';

create function keep_rulings() returns trigger language plpgsql as $$
begin
    if exists (select from jsonb_array_elements(old.rulings) with ordinality as kept (ruling, place)
               where new.rulings -> (place - 1)::int is distinct from ruling) then
        raise exception 'the rulings on candidate % only grow', old.nomination;
    end if;
    return new;
end $$;

create trigger rulings_only_grow before update of rulings on candidate
    for each row execute function keep_rulings();

-- Counts the acts on a round and its candidates: whoever decides says which state they have seen.
alter table round add column version bigint not null default 0;
