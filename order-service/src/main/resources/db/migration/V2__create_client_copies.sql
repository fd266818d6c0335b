-- Clients as client-service last told; orders are linked to them.
create table client_copies (
    id uuid primary key,
    revision bigint not null,
    number varchar(40) not null,
    name varchar(200) not null,
    status varchar(40) not null,
    vat_number varchar(40),
    active boolean not null,
    missing_fields text[] not null
);

create index client_copies_by_vat_number on client_copies (vat_number) where vat_number is not null;
