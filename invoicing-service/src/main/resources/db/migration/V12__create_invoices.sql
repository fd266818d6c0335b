-- Counts the changes of what every draft depends on: the seller's profile and the VAT rates. Drafts of an older count follow.
create table determination_basis (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into determination_basis (revision) values (1);

create table invoices (
    id                  uuid primary key,
    version             bigint not null,
    revision            bigint not null check (revision >= 0),
    document_type       text not null check (document_type in ('INVOICE')),
    status              text not null check (status in ('DRAFT', 'ISSUED', 'DISCARDED')),

    order_id            uuid not null,
    confirmation_number integer not null,
    order_number        text not null check (length(order_number) between 1 and 40),
    client_order_number text check (length(client_order_number) between 1 and 100),
    client_id           uuid not null,
    client_revision     bigint check (client_revision > 0),
    client_name         text,
    buyer               text check (buyer is json object),
    shipping            text not null check (shipping is json object),
    tax_point           date not null,
    drafted_at          timestamptz not null,

    currency            char(3) not null,
    discount_amount     numeric(19, 2) not null check (discount_amount >= 0),
    freight_amount      numeric(19, 2) not null check (freight_amount >= 0),
    freight_vat_class   text not null check (freight_vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    freight_vat_category text check (freight_vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'UNDECIDED')),
    freight_vat_rate    numeric(5, 2) check (freight_vat_rate between 0 and 100),
    freight_vatex_code  text,
    freight_exemption_en text,
    freight_exemption_ro text,
    lines_net_amount    numeric(19, 2) not null,
    allowances_amount   numeric(19, 2) not null,
    charges_amount      numeric(19, 2) not null,
    net_amount          numeric(19, 2) not null,
    vat_amount          numeric(19, 2) not null,
    total_amount        numeric(19, 2) not null,
    vat_determined      boolean not null,
    basis_revision      bigint not null,
    credited_amount     numeric(19, 2) not null default 0 check (credited_amount >= 0),
    allocated_amount    numeric(19, 2) not null default 0 check (allocated_amount >= 0),
    remaining_amount    numeric(19, 2) not null,

    series              text,
    series_sequence     bigint,
    number              text check (length(number) between 1 and 40),
    issued_on           date,
    due_on              date,
    issued_at           timestamptz,
    issued_by           text,
    payment_reference   text check (length(payment_reference) between 5 and 25),

    delivery            text not null check (delivery in ('NOT_SENT', 'QUEUED', 'FAILED', 'UNCERTAIN', 'DELIVERED')),
    delivered_on        date,
    delivered_by        text,
    delivery_note       text check (length(delivery_note) <= 500),

    discarded_at        timestamptz,
    discarded_by        text,
    discard_reason      text check (length(discard_reason) between 1 and 500),

    payment_status      text generated always as (
        case
            when status <> 'ISSUED' then null
            when remaining_amount > 0 and allocated_amount = 0 then 'UNPAID'
            when remaining_amount > 0 then 'PARTIALLY_PAID'
            when credited_amount > 0 and credited_amount = total_amount then 'REVERSED'
            else 'PAID'
        end) stored,

    constraint invoices_one_per_confirmation unique (order_id, confirmation_number),
    constraint invoices_number_unique unique (number),
    constraint invoices_sequence_unique unique (series, series_sequence),
    constraint invoices_of_confirmation foreign key (order_id, confirmation_number) references order_confirmations,
    constraint invoices_remaining_adds_up check (remaining_amount = total_amount - credited_amount - allocated_amount),
    constraint invoices_remaining_in_range check (status <> 'ISSUED' or remaining_amount between 0 and total_amount),
    constraint invoices_numbered_when_issued check (
        (status = 'ISSUED') = (number is not null) and num_nulls(number, series, series_sequence, issued_on, due_on, issued_at, issued_by, payment_reference) in (0, 8)),
    constraint invoices_issued_for_known_client check (status <> 'ISSUED' or (client_revision is not null and buyer is not null and vat_determined)),
    constraint invoices_money_only_when_issued check (status = 'ISSUED' or (allocated_amount = 0 and credited_amount = 0 and delivery = 'NOT_SENT')),
    constraint invoices_delivered_with_day check ((delivery = 'DELIVERED') = (delivered_on is not null) and (delivered_on is null) = (delivered_by is null)),
    constraint invoices_discarded_with_reason check ((status = 'DISCARDED') = (discard_reason is not null) and num_nulls(discarded_at, discarded_by, discard_reason) in (0, 3))
);

-- One index per chip and list order; the chips of open work stay small however many documents there are.
create index invoices_by_client on invoices (client_id, id);
create index invoices_drafts on invoices (id) where status = 'DRAFT';
create index invoices_drafts_by_client on invoices (client_id, id) where status = 'DRAFT';
create index invoices_drafts_by_basis on invoices (basis_revision, id) where status = 'DRAFT';
create index invoices_discarded on invoices (id) where status = 'DISCARDED';
create index invoices_to_send on invoices (id) where status = 'ISSUED' and delivery <> 'DELIVERED';
create index invoices_by_payment_status on invoices (payment_status, id) where status = 'ISSUED';
create index invoices_open_by_due on invoices (due_on, id) where status = 'ISSUED' and remaining_amount > 0;
create index invoices_by_due on invoices (coalesce(due_on, date '9999-12-31'), id);
create index invoices_by_issue_date on invoices (issued_on, id) where status = 'ISSUED';
create index invoices_by_number_prefix on invoices (number text_pattern_ops);

create table invoice_lines (
    invoice_id       uuid not null references invoices,
    position         integer not null check (position between 0 and 499),
    order_line_id    uuid,
    item_code        text check (length(item_code) between 1 and 100),
    description      text not null check (length(description) between 1 and 1000),
    kind             text not null check (kind in ('GOODS', 'SERVICE')),
    vat_class        text not null check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    unit_code        text not null check (length(unit_code) between 1 and 10),
    quantity         numeric(19, 4) not null check (quantity > 0),
    unit_price       numeric(19, 4) not null check (unit_price >= 0),
    discount_percent numeric(7, 4) not null check (discount_percent between 0 and 100),
    vat_category     text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'UNDECIDED')),
    vat_rate         numeric(5, 2) not null check (vat_rate between 0 and 100),
    vatex_code       text,
    exemption_en     text,
    exemption_ro     text,
    net_amount       numeric(19, 2) not null,
    discount_amount  numeric(19, 2) not null,
    currency         char(3) not null,
    primary key (invoice_id, position)
);

-- What a later state of the client, the seller or the rates changed on a draft (S26): field, before, after. Kept after issue.
create table draft_changes (
    id              bigint generated always as identity primary key,
    invoice_id      uuid not null references invoices,
    client_revision bigint,
    field           text not null check (length(field) between 1 and 100),
    value_before    text,
    value_after     text,
    changed_at      timestamptz not null
);
create index draft_changes_by_invoice on draft_changes (invoice_id, id);

create table invoice_snapshots (
    invoice_id uuid primary key references invoices,
    content    bytea not null,
    sha256     char(64) not null check (sha256 = encode(sha256(content), 'hex')),
    frozen_at  timestamptz not null
);

create table invoice_pdfs (
    invoice_id  uuid primary key references invoices,
    language    text not null check (language in ('en', 'ro')),
    file_name   text not null check (length(file_name) between 1 and 120),
    content     bytea not null,
    sha256      char(64) not null check (sha256 = encode(sha256(content), 'hex')),
    rendered_at timestamptz not null
);

create table invoice_sendings (
    invoice_id   uuid not null references invoices,
    send_id      uuid not null,
    recipients   text not null check (length(recipients) between 3 and 6000),
    requested_at timestamptz not null,
    requested_by text not null,
    outcome      text not null check (outcome in ('QUEUED', 'SENT', 'CONFIRMED', 'FAILED', 'UNCERTAIN')),
    outcome_at   timestamptz,
    reason       text check (length(reason) <= 1000),
    primary key (invoice_id, send_id),
    unique (send_id)
);
