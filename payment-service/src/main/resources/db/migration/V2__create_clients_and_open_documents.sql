-- Copies, kept from events: the highest revision wins.
create table clients (
    id       uuid    not null primary key,
    number   text    not null,
    name     text    not null,
    active   boolean not null,
    revision bigint  not null
);

create table open_documents (
    id                uuid           not null primary key,
    document_type     text           not null
        check (document_type in ('INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE', 'PROFORMA')),
    number            text           not null,
    -- No foreign key: a document may be told before its client is.
    client_id         uuid           not null,
    issued_on         date           not null,
    due_on            date           not null,
    currency          char(3)        not null,
    total_amount      numeric(19, 2) not null,
    remaining_amount  numeric(19, 2) not null check (remaining_amount >= 0 and remaining_amount <= total_amount),
    payment_status    text           not null check (payment_status in ('UNPAID', 'PARTIALLY_PAID', 'PAID', 'REVERSED')),
    delivered         boolean        not null,
    payment_reference text,
    revision          bigint         not null
);

create index open_documents_due on open_documents (due_on, id) where remaining_amount > 0;
create index open_documents_client on open_documents (client_id, due_on, id) where remaining_amount > 0;
create index open_documents_number on open_documents (number);
create index open_documents_reference on open_documents (payment_reference);
