-- An issued document never changes, for no role and no program (S67, I3). Money, delivery and bookkeeping columns go on living.
create function refuse_change_of_issued_invoice() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'invoice % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and (
        to_jsonb(old) - array['version', 'revision', 'credited_amount', 'allocated_amount', 'remaining_amount', 'payment_status',
            'delivery', 'delivered_on', 'delivered_by', 'delivery_note']
        is distinct from
        to_jsonb(new) - array['version', 'revision', 'credited_amount', 'allocated_amount', 'remaining_amount', 'payment_status',
            'delivery', 'delivered_on', 'delivered_by', 'delivery_note'])
    then
        raise exception 'invoice % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger invoices_frozen before update or delete on invoices
    for each row execute function refuse_change_of_issued_invoice();

create function refuse_change_of_issued_part() returns trigger language plpgsql as $$
begin
    if exists (select from invoices where id = coalesce(new.invoice_id, old.invoice_id) and status <> 'DRAFT') then
        raise exception '% of a document that is no draft do not change', tg_table_name using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;

create trigger invoice_lines_frozen before insert or update or delete on invoice_lines
    for each row execute function refuse_change_of_issued_part();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger invoice_snapshots_append_only before update or delete on invoice_snapshots
    for each row execute function refuse_change();
create trigger invoice_pdfs_append_only before update or delete on invoice_pdfs
    for each row execute function refuse_change();
