-- The latest state of each document that asks for money, as its owner told it.
create table receivables (
    document_id       uuid primary key,
    client_id         uuid           not null,
    document_type     text           not null check (document_type in
        ('INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE', 'PROFORMA')),
    number            text           not null check (length(number) between 1 and 60),
    issued_on         date           not null,
    due_on            date           not null,
    total_amount      numeric(19, 2) not null,
    remaining_amount  numeric(19, 2) not null check (remaining_amount between 0 and total_amount),
    currency          char(3)        not null check (currency ~ '^[A-Z]{3}$'),
    payment_status    text           not null check (payment_status in
        ('UNPAID', 'PARTIALLY_PAID', 'PAID', 'REVERSED')),
    delivered         boolean        not null,
    payment_reference text check (length(payment_reference) <= 60),
    revision          bigint         not null check (revision > 0),
    changed_at        timestamptz    not null
);

create index receivables_open_by_client on receivables (client_id, due_on, document_id)
    where remaining_amount > 0 and document_type <> 'PROFORMA';
create index receivables_by_client on receivables (client_id);
