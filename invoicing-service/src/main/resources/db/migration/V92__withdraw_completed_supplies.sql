-- What a person said of a proforma's supply can be withdrawn; what was said, and why it was wrong, stays here.
create table withdrawn_supplies (
    id           uuid not null references proformas,
    completed_on date not null,
    stated_by    text not null check (length(stated_by) <= 200),
    note         text check (length(note) between 1 and 500),
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz not null,
    withdrawn_by text not null check (length(withdrawn_by) <= 200),
    reason       text not null check (length(reason) between 1 and 500),
    primary key (id, recorded_at)
);
create trigger withdrawn_supplies_append_only before update or delete on withdrawn_supplies
    for each row execute function refuse_change();

create function refuse_change_unless_withdrawn() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from withdrawn_supplies where id = old.id and recorded_at = old.recorded_at) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
drop trigger completed_supplies_append_only on completed_supplies;
create trigger completed_supplies_append_only before update or delete on completed_supplies
    for each row execute function refuse_change_unless_withdrawn();
