-- What no document has used of an advance is released alone; the rest of the allocation stays applied.
alter table allocation_entries
    drop constraint allocation_entries_kind_check,
    add constraint allocation_entries_kind_check check (kind in
        ('REQUESTED', 'APPLIED', 'REFUSED', 'RELEASE_REQUESTED', 'RELEASED', 'RELEASED_IN_PART', 'RELEASE_REFUSED'));
