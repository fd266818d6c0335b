create sequence payment_numbers;

-- Where a client's money comes from: a receipt, or what a credit note's original did not absorb.
create table money_sources (
    id                   uuid           not null primary key,
    kind                 text           not null check (kind in ('RECEIPT', 'CREDIT_NOTE_SURPLUS')),
    number               text           not null,
    -- No foreign key: a credit note may be told before its client is.
    client_id            uuid           not null,
    currency             char(3)        not null,
    amount               numeric(19, 2) not null check (amount > 0),
    applied_amount       numeric(19, 2) not null check (applied_amount >= 0),
    requested_amount     numeric(19, 2) not null check (requested_amount >= 0),
    refunded_amount      numeric(19, 2) not null check (refunded_amount >= 0),
    reversed_amount      numeric(19, 2) not null check (reversed_amount >= 0),
    free_amount          numeric(19, 2) not null check (free_amount >= 0),
    status               text           not null
        check (status in ('UNALLOCATED', 'PARTIALLY_ALLOCATED', 'FULLY_ALLOCATED', 'REVERSING', 'REVERSED')),
    received_on          date           not null check (received_on >= date '2000-01-01'),
    recorded_at          timestamptz    not null,
    recorded_by          varchar(200)   not null,
    mode_code            varchar(30) references payment_modes (code),
    reference            varchar(140),
    payer_iban           varchar(34),
    mandate              varchar(35),
    possible_duplicate   boolean,
    original_document_id uuid,
    reversed_on          date,
    reversal_reason      varchar(500),
    reversal_recorded_at timestamptz,
    reversal_recorded_by varchar(200),
    version              bigint         not null,
    revision             bigint         not null,

    constraint money_sources_add_up check (amount =
        applied_amount + requested_amount + refunded_amount + reversed_amount + free_amount),
    constraint money_sources_receipt check (kind <> 'RECEIPT'
        or (mode_code is not null and possible_duplicate is not null and original_document_id is null)),
    constraint money_sources_surplus check (kind <> 'CREDIT_NOTE_SURPLUS'
        or (original_document_id is not null and mode_code is null and reversed_on is null)),
    constraint money_sources_reversal_whole check (
        num_nonnulls(reversed_on, reversal_reason, reversal_recorded_at, reversal_recorded_by) in (0, 4)),
    constraint money_sources_reversal_takes_free_money check (
        (reversed_on is null and reversed_amount = 0) or (reversed_on is not null and free_amount = 0)),
    constraint money_sources_free_by_status check (
        (free_amount > 0) = (status in ('UNALLOCATED', 'PARTIALLY_ALLOCATED'))),
    constraint money_sources_reversed_by_status check (
        (reversed_on is not null) = (status in ('REVERSING', 'REVERSED')))
);

create unique index money_sources_number on money_sources (kind, number);
create index money_sources_mode on money_sources (mode_code);
create index money_sources_original on money_sources (original_document_id) where original_document_id is not null;
-- The list of payments: newest money first, whole, per status, per client.
create index money_sources_received on money_sources (received_on desc, id desc) where kind = 'RECEIPT';
create index money_sources_status on money_sources (status, received_on desc, id desc) where kind = 'RECEIPT';
create index money_sources_client on money_sources (client_id, received_on desc, id desc);
create index money_sources_reference on money_sources (reference) where reference is not null;

create table allocations (
    id               uuid           not null primary key,
    source_id        uuid           not null references money_sources (id),
    document_id      uuid           not null references open_documents (id),
    currency         char(3)        not null,
    requested_amount numeric(19, 2) not null check (requested_amount > 0),
    applied_amount   numeric(19, 2) check (applied_amount > 0 and applied_amount <= requested_amount),
    status           text           not null
        check (status in ('REQUESTED', 'APPLIED', 'REFUSED', 'RELEASE_REQUESTED', 'RELEASED')),
    release_cause    text check (release_cause in ('RELEASE', 'REVERSAL')),
    requested_at     timestamptz    not null,
    requested_by     varchar(200)   not null,
    changed_at       timestamptz    not null,

    constraint allocations_applied_by_status check (
        (applied_amount is not null) = (status in ('APPLIED', 'RELEASE_REQUESTED', 'RELEASED'))),
    constraint allocations_release_by_status check (
        status <> 'RELEASE_REQUESTED' or release_cause is not null)
);

create index allocations_source on allocations (source_id);
create index allocations_document on allocations (document_id, status);
create index allocations_awaited on allocations (changed_at) where status in ('REQUESTED', 'RELEASE_REQUESTED');

-- What happened to an allocation, in order; append-only (rules.md section 9.4). The allocation's status is its last entry's.
create table allocation_entries (
    id            uuid           not null primary key,
    allocation_id uuid           not null references allocations (id),
    kind          text           not null
        check (kind in ('REQUESTED', 'APPLIED', 'REFUSED', 'RELEASE_REQUESTED', 'RELEASED', 'RELEASE_REFUSED')),
    amount        numeric(19, 2) not null check (amount >= 0),
    currency      char(3)        not null,
    reason        varchar(500),
    recorded_at   timestamptz    not null,
    recorded_by   varchar(200)   not null
);

create index allocation_entries_allocation on allocation_entries (allocation_id);

create function refuse_change_of_entry() returns trigger language plpgsql as
$$ begin raise exception 'entries of allocations are append-only'; end $$;

create trigger allocation_entries_append_only
    before update or delete on allocation_entries
    for each row execute function refuse_change_of_entry();
