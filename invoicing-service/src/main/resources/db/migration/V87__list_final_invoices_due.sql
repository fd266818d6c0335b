-- Orders whose delivery is complete, and proformas whose supply a person says is: the last invoice is due, with what was received in advance (S54).
create table completed_supplies (
    id           uuid primary key,
    completed_on date not null,
    stated_by    text not null check (length(stated_by) <= 200),
    note         text check (length(note) between 1 and 500),
    recorded_at  timestamptz not null
);
create trigger completed_supplies_append_only before update or delete on completed_supplies
    for each row execute function refuse_change();
create index proformas_with_advances on proformas (id) where status = 'ISSUED' and received_amount > 0;
