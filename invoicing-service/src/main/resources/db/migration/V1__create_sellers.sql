-- The seller's profile (D16): one row, set up before the first document is issued.
create table seller_logos (
    sha256     char(64)    primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null check (media_type in ('image/png', 'image/jpeg')),
    bytes      bytea       not null check (length(bytes) <= 102400),
    stored_at  timestamptz not null default now()
);

create table sellers (
    id                  smallint    primary key check (id = 1),
    version             bigint      not null,
    name                text        not null check (length(name) between 1 and 200),
    vat_status          text        not null check (vat_status in ('REGISTERED', 'SMALL_BUSINESS', 'NOT_REGISTERED')),
    vat_number          text        check (length(vat_number) <= 20),
    fiscal_code         text        check (length(fiscal_code) <= 20),
    registration_number text        check (length(registration_number) <= 40),
    address_line1       text        not null check (length(address_line1) between 1 and 200),
    address_line2       text        check (length(address_line2) <= 200),
    city                text        not null check (length(city) between 1 and 100),
    region              text        check (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    postal_code         text        check (length(postal_code) <= 20),
    country             char(2)     not null check (country ~ '^[A-Z]{2}$'),
    email               text        check (length(email) <= 254),
    phone               text        check (length(phone) <= 40),
    website             text        check (length(website) <= 200),
    logo_sha256         char(64)    references seller_logos (sha256),
    language            text        not null check (language in ('en', 'ro')),
    updated_at          timestamptz not null,
    updated_by          text        not null check (length(updated_by) <= 200)
);

create index sellers_logo_sha256 on sellers (logo_sha256);

create table seller_accounts (
    seller_id smallint not null references sellers (id),
    currency  char(3)  not null check (currency ~ '^[A-Z]{3}$'),
    iban      text     not null check (length(iban) between 15 and 34),
    bank_name text     check (length(bank_name) <= 100),
    bic       text     check (length(bic) in (8, 11)),
    primary key (seller_id, currency)
);
