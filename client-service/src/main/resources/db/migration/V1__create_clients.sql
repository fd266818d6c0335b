create sequence client_numbers;

create table clients (
    id                   uuid primary key,
    version              bigint      not null,
    revision             bigint      not null check (revision > 0),
    number               text        not null unique check (number ~ '^C-[0-9]{6,12}$'),
    name                 text        not null check (length(name) between 1 and 200),
    -- Code point order is the same everywhere, which a keyset cursor needs.
    name_sort_key        text collate "C" not null check (length(name_sort_key) <= 200),
    name_core            text        not null check (length(name_core) <= 200),
    status               text        not null check (status in
        ('DOMESTIC_TAXABLE', 'EU_VAT_REGISTERED', 'EU_NOT_REGISTERED', 'NON_EU', 'CONSUMER')),
    vat_number           text check (vat_number ~ '^[A-Z]{2}[0-9A-Z+*]{2,12}$'),
    fiscal_code          text check (fiscal_code ~ '^[0-9A-Z]{2,20}$'),
    tax_key              text check (length(tax_key) <= 20),
    address_line1        text check (length(address_line1) between 1 and 150),
    address_line2        text check (length(address_line2) between 1 and 100),
    address_city         text check (length(address_city) between 1 and 50),
    address_region       text check (address_region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    address_postal_code  text check (length(address_postal_code) between 1 and 20),
    address_country      text check (address_country ~ '^[A-Z]{2}$'),
    language             text        not null check (language in ('EN', 'RO')),
    payment_terms_days   integer     not null check (payment_terms_days between 0 and 365),
    default_payment_mode text check (default_payment_mode ~ '^[A-Z0-9_-]{1,40}$'),
    pays_by_transfer     boolean     not null,
    iban                 text check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
    active               boolean     not null,
    ready                boolean     not null,
    registered_at        timestamptz not null,
    registered_by        text        not null check (length(registered_by) <= 200),
    changed_at           timestamptz not null,
    changed_by           text        not null check (length(changed_by) <= 200),
    constraint clients_address_is_whole check (
        (address_line1 is null) = (address_country is null) and (address_line1 is null) = (address_city is null)
        and (address_line1 is not null or num_nonnulls(address_line2, address_region, address_postal_code) = 0))
);

create index clients_by_name on clients (name_sort_key, id);
create index clients_by_status_and_name on clients (status, name_sort_key, id);
create index clients_by_filters on clients (status, ready, active);
create index clients_by_tax_key on clients (tax_key);
create index clients_by_iban on clients (iban);
create index clients_by_name_core on clients (name_core);
create index clients_by_vat_number on clients (vat_number);
create index clients_by_fiscal_code on clients (fiscal_code);

create table client_delivery_addresses (
    client_id           uuid    not null references clients (id),
    position            integer not null check (position between 0 and 49),
    id                  uuid    not null,
    name                text    not null check (length(name) between 1 and 100),
    address_line1       text    not null check (length(address_line1) between 1 and 150),
    address_line2       text check (length(address_line2) between 1 and 100),
    address_city        text    not null check (length(address_city) between 1 and 50),
    address_region      text check (address_region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    address_postal_code text check (length(address_postal_code) between 1 and 20),
    address_country     text    not null check (address_country ~ '^[A-Z]{2}$'),
    primary key (client_id, position),
    unique (client_id, id) deferrable initially deferred
);

create table client_contacts (
    client_id uuid    not null references clients (id),
    position  integer not null check (position between 0 and 19),
    name      text    not null check (length(name) between 1 and 100),
    email     text    not null check (length(email) between 3 and 254),
    role      text    not null check (role in ('ACCOUNTING', 'PURCHASING', 'LOGISTICS', 'MANAGEMENT', 'OTHER')),
    primary key (client_id, position)
);

create table client_invoice_emails (
    client_id uuid    not null references clients (id),
    position  integer not null check (position between 0 and 9),
    email     text    not null check (length(email) between 3 and 254),
    primary key (client_id, position)
);
