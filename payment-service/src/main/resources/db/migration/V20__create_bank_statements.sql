-- Our own accounts. An IBAN may hold several currencies.
create table bank_accounts (
    id           uuid         not null primary key,
    iban         varchar(34)  not null check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
    currency     char(3)      not null,
    name         varchar(100) not null check (name <> ''),
    -- As statements call the account where they do not use its IBAN; upper case, without blanks.
    statement_id varchar(40),
    active       boolean      not null,
    version      bigint       not null,
    constraint bank_accounts_iban unique (iban, currency),
    constraint bank_accounts_statement_id unique (statement_id, currency)
);

create table bank_imports (
    id          uuid         not null primary key,
    sha256      bytea        not null check (length(sha256) = 32),
    format      text         not null check (format in ('CAMT053', 'MT940', 'CSV')),
    imported_at timestamptz  not null,
    imported_by varchar(200) not null,
    constraint bank_imports_once unique (sha256)
);

create index bank_imports_latest on bank_imports (imported_at desc);

create table bank_statements (
    id             uuid           not null primary key,
    import_id      uuid           not null references bank_imports (id),
    account_id     uuid           not null references bank_accounts (id),
    position       int            not null,
    reference      varchar(140),
    currency       char(3)        not null,
    from_on        date,
    until_on       date,
    opening_amount numeric(19, 2),
    closing_amount numeric(19, 2),
    balance_check  text           not null check (balance_check in ('NOT_GIVEN', 'MATCHES', 'DIFFERS')),
    line_count     int            not null,
    new_count      int            not null check (new_count between 0 and line_count),
    unique (import_id, position)
);

create index bank_statements_account on bank_statements (account_id, until_on desc);
create index bank_statements_until on bank_statements (until_on desc, id desc);

create table bank_lines (
    id                 uuid           not null primary key,
    statement_id       uuid           not null references bank_statements (id),
    account_id         uuid           not null references bank_accounts (id),
    -- SHA-256 of what tells this line from every other one of its account (rules.md section 10).
    identity           bytea          not null check (length(identity) = 32),
    position           int            not null,
    booked_on          date           not null,
    value_on           date           not null,
    direction          text           not null check (direction in ('CREDIT', 'DEBIT')),
    currency           char(3)        not null,
    amount             numeric(19, 2) not null check (amount > 0),
    returned           boolean        not null,
    servicer_reference varchar(140),
    end_to_end_id      varchar(140),
    creditor_reference varchar(140),
    counterparty_name  varchar(140),
    counterparty_iban  varchar(34),
    text               varchar(2000)  not null,

    status             text           not null
        check (status in ('IMPORTED', 'UNMATCHED', 'PROPOSED', 'MATCHED', 'IGNORED', 'OUTGOING')),
    score              int            not null check (score between 0 and 100),
    -- JSON: what is proposed, or else the candidates.
    proposal           text,
    candidates         text,
    compared_at        timestamptz,
    payment_id         uuid references money_sources (id),
    settled_as         text check (settled_as in ('RECEIPT', 'LINK', 'RETURN')),
    ignored_reason     varchar(500),
    version            bigint         not null,

    constraint bank_lines_identity unique (account_id, identity),
    constraint bank_lines_matched check ((status = 'MATCHED') = (payment_id is not null)),
    constraint bank_lines_settled check ((payment_id is null) = (settled_as is null)),
    constraint bank_lines_proposed check ((status = 'PROPOSED') = (proposal is not null)),
    constraint bank_lines_ignored check ((status = 'IGNORED') = (ignored_reason is not null))
);

create index bank_lines_statement on bank_lines (statement_id, position);
create index bank_lines_list on bank_lines (booked_on desc, id desc);
create index bank_lines_status on bank_lines (status, booked_on desc, id desc);
create index bank_lines_account on bank_lines (account_id, booked_on desc, id desc);
create index bank_lines_to_compare on bank_lines (id) where status = 'IMPORTED';
create index bank_lines_compared on bank_lines (compared_at) where status in ('UNMATCHED', 'PROPOSED', 'OUTGOING');
create index bank_lines_payment_id on bank_lines (payment_id);
-- One receipt has one line; a receipt that bounces has another one for its return.
create unique index bank_lines_receipt on bank_lines (payment_id) where settled_as in ('RECEIPT', 'LINK');
create unique index bank_lines_return on bank_lines (payment_id) where settled_as = 'RETURN';
create index bank_lines_end_to_end on bank_lines (end_to_end_id) where end_to_end_id is not null;

-- Whose an open line may be: holds the reminders of each of them (D12, S72).
create table bank_line_clients (
    line_id   uuid not null references bank_lines (id),
    client_id uuid not null,
    primary key (line_id, client_id)
);

create index bank_line_clients_client on bank_line_clients (client_id);

-- What was done with a line, by whom; append-only.
create table bank_line_entries (
    id          uuid         not null primary key,
    line_id     uuid         not null references bank_lines (id),
    kind        text         not null check (kind in ('ACCEPTED', 'LINKED', 'RETURNED', 'UNDONE', 'IGNORED', 'REOPENED')),
    payment_id  uuid references money_sources (id),
    reason      varchar(500),
    recorded_at timestamptz  not null,
    recorded_by varchar(200) not null
);

create index bank_line_entries_line on bank_line_entries (line_id, recorded_at);
create index bank_line_entries_payment on bank_line_entries (payment_id);

create trigger bank_line_entries_append_only
    before update or delete on bank_line_entries
    for each row execute function refuse_change_of_entry();
