create table client_copies (
    id             uuid primary key,
    revision       bigint not null,
    name           text   not null check (length(name) between 1 and 200),
    invoice_emails text[] not null check (cardinality(invoice_emails) <= 100)
);
