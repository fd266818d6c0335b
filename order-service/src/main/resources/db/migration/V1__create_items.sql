-- The catalogue (S13).
create table items (
    id uuid primary key,
    version bigint not null,
    revision bigint not null,
    code varchar(40) not null unique check (code ~ '^[A-Z0-9][A-Z0-9._/-]*$'),
    name varchar(200) not null check (name <> ''),
    description varchar(1000),
    unit_code varchar(3) not null,
    price numeric(19, 2) not null check (price >= 0),
    currency char(3) not null,
    vat_class varchar(20) not null
        check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    kind varchar(10) not null check (kind in ('GOODS', 'SERVICE')),
    active boolean not null
);

create index items_by_active on items (active, code);
