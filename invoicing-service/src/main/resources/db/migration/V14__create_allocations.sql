-- Requests of payment-service and what was booked for them. The answer is derived: a reason, or the entries.
create table allocations (
    id               uuid primary key,
    version          bigint not null,
    revision         bigint not null check (revision >= 0),
    payment_id       uuid not null,
    document_id      uuid not null,
    client_id        uuid not null,
    requested_amount numeric(19, 2) not null check (requested_amount > 0),
    currency         char(3) not null,
    refusal          text check (refusal in (
        'DOCUMENT_UNKNOWN', 'DOCUMENT_NOT_ISSUED', 'CLIENT_DIFFERS', 'CURRENCY_DIFFERS', 'NOTHING_OPEN')),
    requested_at     timestamptz not null
);
create index allocations_by_payment on allocations (payment_id);
create index allocations_by_document on allocations (document_id);

create table allocation_entries (
    allocation_id    uuid not null references allocations,
    position         integer not null check (position between 0 and 1),
    invoice_id       uuid not null references invoices,
    kind             text not null check (kind in ('APPLIED', 'RELEASED')),
    amount           numeric(19, 2) not null check (amount > 0),
    remaining_amount numeric(19, 2) not null check (remaining_amount >= 0),
    currency         char(3) not null,
    cause            text check (cause in ('RELEASE', 'REVERSAL')),
    booked_at        timestamptz not null,
    primary key (allocation_id, position),
    check ((kind = 'APPLIED') = (position = 0)),
    check ((kind = 'RELEASED') = (cause is not null))
);
create index allocation_entries_by_invoice on allocation_entries (invoice_id, booked_at);

create trigger allocation_entries_append_only before update or delete on allocation_entries
    for each row execute function refuse_change();
