-- Bookings are of documents of every kind from here on: a receipt may be allocated to a proforma.
alter table allocation_entries drop constraint allocation_entries_invoice_id_fkey;

-- Money of a receipt on a proforma: an advance of its order (D4), split by the proforma's VAT rates. Its id is that of the allocation.
create table advances (
    id          uuid primary key,
    version     bigint not null,
    proforma_id uuid not null references proformas,
    payment_id  uuid not null,
    client_id   uuid not null,
    amount      numeric(19, 2) not null check (amount > 0),
    used_amount numeric(19, 2) not null default 0 check (used_amount between 0 and amount),
    currency    char(3) not null,
    rates       text not null check (rates is json object),
    received_on date not null,
    booked_at   timestamptz not null,
    released_at timestamptz,
    invoice_id  uuid unique references invoices deferrable initially deferred,
    constraint advances_released_only_unused check (released_at is null or used_amount = 0)
);
create index advances_by_proforma on advances (proforma_id, id);

-- What became of advances, append-only: used for a document (an advance invoice bills it, or an invoice counts it as prepaid), or taken back by a bounced receipt.
create table advance_uses (
    advance_id uuid not null references advances,
    position   integer not null check (position between 0 and 999),
    invoice_id uuid not null references invoices,
    kind       text not null check (kind in ('USED', 'TAKEN_BACK')),
    amount     numeric(19, 2) not null check (amount > 0),
    currency   char(3) not null,
    booked_at  timestamptz not null,
    primary key (advance_id, position)
);
create index advance_uses_by_invoice on advance_uses (invoice_id);
create trigger advance_uses_append_only before update or delete on advance_uses
    for each row execute function refuse_change();

-- What issued invoices deducted of issued advance invoices, per VAT rate; append-only.
create table advance_deductions (
    invoice_id         uuid not null references invoices,
    position           integer not null check (position between 0 and 499),
    advance_invoice_id uuid not null references invoices,
    vat_category       text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    vat_rate           numeric(5, 2) not null check (vat_rate between 0 and 100),
    base_amount        numeric(19, 2) not null check (base_amount >= 0),
    vat_amount         numeric(19, 2) not null check (vat_amount >= 0),
    currency           char(3) not null,
    primary key (invoice_id, position)
);
create index advance_deductions_by_advance_invoice on advance_deductions (advance_invoice_id);
create trigger advance_deductions_append_only before update or delete on advance_deductions
    for each row execute function refuse_change();

-- The share of advances in a document: what an advance invoice bills per rate, or what an invoice deducts and counts as prepaid.
alter table invoices drop column payment_status, drop constraint invoices_remaining_adds_up, drop constraint invoices_money_only_when_issued;
alter table invoices
    add column advances text check (advances is json object),
    add column advance_id uuid references advances deferrable initially deferred,
    add column proforma_id uuid references proformas,
    add column issue_by date,
    add column advances_amount numeric(19, 2) not null default 0 check (advances_amount >= 0),
    add constraint invoices_remaining_adds_up check (
        remaining_amount = total_amount - credited_amount - allocated_amount - advances_amount),
    add constraint invoices_money_only_when_issued check (
        status = 'ISSUED' or (allocated_amount = 0 and credited_amount = 0 and advances_amount = 0 and delivery = 'NOT_SENT')),
    add constraint invoices_advance_whole check (
        (document_type = 'ADVANCE_INVOICE') = (advance_id is not null) and (advance_id is null) = (issue_by is null)
        and (advance_id is null or (proforma_id is not null and advances is not null)));
alter table invoices add column payment_status text generated always as (
    case
        when status <> 'ISSUED' then null
        when remaining_amount > 0 and allocated_amount + advances_amount = 0 then 'UNPAID'
        when remaining_amount > 0 then 'PARTIALLY_PAID'
        when total_amount > 0 and greatest(credit_notes_amount, credited_amount) >= total_amount then 'REVERSED'
        else 'PAID'
    end) stored;
create index invoices_by_payment_status on invoices (payment_status, id) where status = 'ISSUED';
create unique index invoices_one_per_advance on invoices (advance_id) where status <> 'DISCARDED';
create index invoices_by_advance on invoices (advance_id);
create index invoices_by_proforma on invoices (proforma_id, id);

create or replace function refuse_change_of_issued_invoice() returns trigger language plpgsql as $$
declare
    living constant text[] := array['version', 'revision', 'credited_amount', 'credit_notes_amount', 'allocated_amount', 'advances_amount',
        'remaining_amount', 'payment_status', 'delivery', 'delivered_on', 'delivered_by', 'delivery_note', 'replaced_by_id'];
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

-- What of a proforma's receipts no document has used yet: the advances that are held for the client (I6).
alter table proformas add column held_amount numeric(19, 2) not null default 0,
    add constraint proformas_held_in_range check (held_amount between 0 and received_amount);
create or replace function refuse_change_of_issued_proforma() returns trigger language plpgsql as $$
declare
    living constant text[] := array['version', 'revision', 'received_amount', 'remaining_amount', 'held_amount', 'delivery', 'delivered_on',
        'delivered_by', 'delivery_note', 'closed_at', 'closed_by', 'close_reason'];
begin
    if tg_op = 'DELETE' then
        raise exception 'proforma % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and to_jsonb(old) - living is distinct from to_jsonb(new) - living then
        raise exception 'proforma % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
