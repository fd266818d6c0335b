-- Invoices that bill no confirmation: entered by a person, or made from a recurring template.
alter table invoices
    alter column order_id drop not null,
    alter column confirmation_number drop not null,
    alter column order_number drop not null,
    add column recurring_template_id uuid,
    add column buyer_reference text check (length(buyer_reference) between 1 and 100),
    add column notes text check (length(notes) between 1 and 2000),
    add column period_from date,
    add column period_to date,
    add column discount_percent numeric(7, 4) check (discount_percent between 0 and 100),
    add column payment_terms_days integer check (payment_terms_days between 0 and 365),
    add constraint invoices_order_whole check (num_nulls(order_id, confirmation_number, order_number) in (0, 3)),
    add constraint invoices_period_whole check (
        num_nulls(period_from, period_to) in (0, 2) and (period_from is null or period_from <= period_to)),
    add constraint invoices_template_without_order check (recurring_template_id is null or order_id is null);

-- A line discount that was given as an amount and not as a percentage.
alter table invoice_lines
    add column fixed_discount_amount numeric(19, 2) check (fixed_discount_amount >= 0),
    add constraint invoice_lines_one_discount check (fixed_discount_amount is null or discount_percent = 0);

create table invoice_charges (
    invoice_id   uuid not null references invoices,
    position     integer not null check (position between 0 and 19),
    reason       text not null check (length(reason) between 1 and 200),
    amount       numeric(19, 2) not null check (amount > 0),
    currency     char(3) not null,
    vat_class    text not null check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    vat_category text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'UNDECIDED')),
    vat_rate     numeric(5, 2) not null check (vat_rate between 0 and 100),
    vatex_code   text,
    exemption_en text,
    exemption_ro text,
    primary key (invoice_id, position)
);

create trigger invoice_charges_frozen before insert or update or delete on invoice_charges
    for each row execute function refuse_change_of_issued_part();
