create table payment_modes (
    code    varchar(30) not null primary key check (code ~ '^[A-Z][A-Z0-9_]{1,29}$'),
    name    varchar(60) not null check (name <> ''),
    active  boolean     not null,
    version bigint      not null
);

create unique index payment_modes_name on payment_modes (lower(name));

create table payment_mode_required_fields (
    mode_code varchar(30) not null references payment_modes (code),
    field     text        not null check (field in ('REFERENCE', 'PAYER_IBAN', 'MANDATE')),
    primary key (mode_code, field)
);

insert into payment_modes (code, name, active, version)
values ('BANK_TRANSFER', 'Bank transfer', true, 0),
       ('CASH', 'Cash', true, 0),
       ('CARD', 'Card', true, 0),
       ('DIRECT_DEBIT', 'Direct debit', true, 0),
       ('CHEQUE', 'Cheque', true, 0);

insert into payment_mode_required_fields (mode_code, field)
values ('BANK_TRANSFER', 'PAYER_IBAN'),
       ('CARD', 'REFERENCE'),
       ('DIRECT_DEBIT', 'PAYER_IBAN'),
       ('DIRECT_DEBIT', 'MANDATE'),
       ('CHEQUE', 'REFERENCE');
