-- Small differences that are no longer asked for (D15): booked here on payment-service's request, never VAT. They come after V71, which
-- declares the sum and the living columns anew.
alter table invoices
    drop constraint invoices_remaining_adds_up,
    add column written_off_amount numeric(19, 2) not null default 0 check (written_off_amount >= 0),
    add constraint invoices_remaining_adds_up check (
        remaining_amount = total_amount - credited_amount - allocated_amount - advances_amount - written_off_amount),
    add constraint invoices_written_off_only_when_issued check (status = 'ISSUED' or written_off_amount = 0);

-- One more living column; the others are kept as they are.
do $$
begin
    execute replace(pg_get_functiondef('refuse_change_of_issued_invoice()'::regprocedure),
        '''allocated_amount''', '''allocated_amount'', ''written_off_amount''');
end
$$;

create table write_offs (
    id               uuid primary key,
    version          bigint not null,
    revision         bigint not null check (revision >= 0),
    document_id      uuid not null,
    client_id        uuid not null,
    requested_amount numeric(19, 2) not null check (requested_amount > 0),
    currency         char(3) not null,
    refusal          text check (refusal in (
        'DOCUMENT_UNKNOWN', 'DOCUMENT_NOT_ISSUED', 'CLIENT_DIFFERS', 'CURRENCY_DIFFERS', 'NOTHING_OPEN', 'MORE_OPEN')),
    requested_at     timestamptz not null
);
create index write_offs_by_document on write_offs (document_id);

create table write_off_entries (
    write_off_id     uuid not null references write_offs,
    position         integer not null check (position between 0 and 1),
    invoice_id       uuid not null references invoices,
    kind             text not null check (kind in ('BOOKED', 'UNDONE')),
    amount           numeric(19, 2) not null check (amount > 0),
    remaining_amount numeric(19, 2) not null check (remaining_amount >= 0),
    currency         char(3) not null,
    reason           varchar(500) not null,
    recorded_by      varchar(200) not null,
    booked_at        timestamptz not null,
    primary key (write_off_id, position),
    check ((kind = 'BOOKED') = (position = 0))
);
create index write_off_entries_by_invoice on write_off_entries (invoice_id, booked_at);

create trigger write_off_entries_append_only before update or delete on write_off_entries
    for each row execute function refuse_change();
