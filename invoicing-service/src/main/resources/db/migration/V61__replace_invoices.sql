-- An invoice that was wrong is credited in full and issued again: the replacement takes its place as the document of its confirmation.
alter table invoices
    add column replaced_by_id uuid references invoices deferrable initially deferred,
    add column replaces_id uuid references invoices,
    add column replaces_by_credit_note_id uuid references credit_notes,
    add column kept_due_on date,
    add constraint invoices_replacement_whole check (
        num_nulls(replaces_id, replaces_by_credit_note_id) in (0, 2) and (kept_due_on is null or replaces_id is not null)),
    add constraint invoices_replaced_once_issued check (replaced_by_id is null or status = 'ISSUED'),
    add constraint invoices_replace_once unique (replaces_id),
    add constraint invoices_replaced_by_one unique (replaced_by_id),
    add constraint invoices_replaced_by_credit_note unique (replaces_by_credit_note_id);

-- One live document per confirmation: the one that nothing replaced.
alter table invoices drop constraint invoices_one_per_confirmation;
create unique index invoices_one_per_confirmation on invoices (order_id, confirmation_number) where replaced_by_id is null;
create index invoices_by_confirmation on invoices (order_id, confirmation_number);

create or replace function refuse_change_of_issued_invoice() returns trigger language plpgsql as $$
declare
    living constant text[] := array['version', 'revision', 'credited_amount', 'credit_notes_amount', 'allocated_amount', 'remaining_amount',
        'payment_status', 'delivery', 'delivered_on', 'delivered_by', 'delivery_note', 'replaced_by_id'];
begin
    if tg_op = 'DELETE' then
        raise exception 'invoice % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and (to_jsonb(old) - living is distinct from to_jsonb(new) - living
        or (old.replaced_by_id is not null and new.replaced_by_id is distinct from old.replaced_by_id))
    then
        raise exception 'invoice % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
