-- Number series, one per document type and year (rules.md §4). The row is the counter: it is locked last in the issuing transaction.
create table series (
    id             uuid        primary key,
    document_type  text        not null check (document_type in ('INVOICE', 'ADVANCE_INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE', 'PROFORMA')),
    year           smallint    not null check (year between 2000 and 2999),
    code           text        not null check (code ~ '^[A-Z][A-Z0-9]{0,9}$'),
    digits         smallint    not null check (digits between 1 and 9),
    start_number   bigint      not null check (start_number >= 1),
    next_number    bigint      not null check (next_number >= start_number),
    last_issued_on date,
    created_at     timestamptz not null,
    created_by     text        not null check (length(created_by) <= 200),
    unique (document_type, year),
    unique (code, year)
);

create index series_by_year on series (year desc, code);

-- Every number that was ever taken, written in the transaction that takes it. Rows are added and never changed.
create table series_numbers (
    series_id   uuid   not null references series (id),
    sequence    bigint not null,
    number      text   not null unique check (length(number) <= 30),
    document_id uuid   not null unique,
    issued_on   date   not null,
    primary key (series_id, sequence)
);
