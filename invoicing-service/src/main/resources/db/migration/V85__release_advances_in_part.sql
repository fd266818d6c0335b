-- What no document has used of an advance is released alone; a receipt that bounces afterwards takes the rest.
alter table allocation_entries
    drop constraint allocation_entries_position_check,
    add constraint allocation_entries_position_check check (position between 0 and 2);
