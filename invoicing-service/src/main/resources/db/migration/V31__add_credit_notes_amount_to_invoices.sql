-- A document is reversed once credit notes took all of it back, also where it was paid before and the notes became free money of the client.
alter table invoices drop column payment_status;
alter table invoices
    add column credit_notes_amount numeric(19, 2) not null default 0,
    add constraint invoices_credited_by_notes check (credit_notes_amount >= credited_amount);
alter table invoices add column payment_status text generated always as (
    case
        when status <> 'ISSUED' then null
        when remaining_amount > 0 and allocated_amount = 0 then 'UNPAID'
        when remaining_amount > 0 then 'PARTIALLY_PAID'
        when credit_notes_amount > 0 and credit_notes_amount >= total_amount then 'REVERSED'
        else 'PAID'
    end) stored;
create index invoices_by_payment_status on invoices (payment_status, id) where status = 'ISSUED';

create or replace function refuse_change_of_issued_invoice() returns trigger language plpgsql as $$
declare
    living constant text[] := array['version', 'revision', 'credited_amount', 'credit_notes_amount', 'allocated_amount', 'remaining_amount',
        'payment_status', 'delivery', 'delivered_on', 'delivered_by', 'delivery_note'];
begin
    if tg_op = 'DELETE' then
        raise exception 'invoice % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and to_jsonb(old) - living is distinct from to_jsonb(new) - living then
        raise exception 'invoice % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
