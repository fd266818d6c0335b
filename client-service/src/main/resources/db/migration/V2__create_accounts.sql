-- Entries may come before their client is known here, so nothing refers to the clients table.
create table accounts (
    client_id        uuid           not null,
    currency         char(3)        not null check (currency ~ '^[A-Z]{3}$'),
    -- Positive: the client owes. The sum of the account's entries, kept for lists.
    balance          numeric(19, 2) not null default 0,
    entries          bigint         not null default 0 check (entries >= 0),
    last_recorded_at timestamptz,
    primary key (client_id, currency)
);

create table ledger_entries (
    id           uuid primary key,
    client_id    uuid           not null,
    type         text           not null check (type in
        ('INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE', 'CREDIT_NOTE', 'RECEIPT', 'REVERSAL', 'REFUND', 'WRITE_OFF')),
    source_id    uuid           not null,
    number       text check (length(number) between 1 and 60),
    document_id  uuid,
    amount       numeric(19, 2) not null,
    currency     char(3)        not null,
    effective_on date           not null,
    recorded_at  timestamptz    not null,
    recorded_by  text           not null check (length(recorded_by) <= 200),
    unique (type, source_id),
    foreign key (client_id, currency) references accounts (client_id, currency),
    constraint ledger_entries_sign_of_type check (
        case when type in ('CREDIT_NOTE', 'RECEIPT', 'WRITE_OFF') then amount <= 0 else amount >= 0 end)
);

create index ledger_entries_by_account on ledger_entries (client_id, currency, effective_on)
    include (amount, recorded_at);
create index ledger_entries_by_date on ledger_entries (client_id, effective_on desc, id desc);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'ledger entries are append-only';
end
$$;

create trigger ledger_entries_are_append_only
    before update or delete or truncate on ledger_entries
    for each statement execute function refuse_change_of_ledger();
