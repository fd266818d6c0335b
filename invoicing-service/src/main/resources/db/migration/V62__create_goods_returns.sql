-- Goods that a client sends back: what the warehouse is asked to take in, and what it has taken in (S44).
create table goods_returns (
    id              uuid primary key,
    version         bigint not null,
    revision        bigint not null check (revision >= 0),
    number          text not null check (length(number) between 1 and 60),
    status          text not null check (status in ('EXPECTED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED')),
    original_id     uuid not null references invoices,
    original_number text not null check (length(original_number) between 1 and 40),
    order_id        uuid,
    client_id       uuid not null,
    client_name     text not null,
    reason_text     text not null check (length(reason_text) between 1 and 500),
    credit_policy   text not null check (credit_policy in ('AFTER_RECEIPT', 'NOW')),
    credit_note_id  uuid references credit_notes,
    requested_at    timestamptz not null,
    requested_by    text not null,
    closed_at       timestamptz,
    closed_by       text,
    close_reason    text check (length(close_reason) between 1 and 500),
    constraint goods_returns_number_unique unique (number),
    constraint goods_returns_closed_with_reason check (
        (status = 'CLOSED') = (close_reason is not null) and num_nulls(closed_at, closed_by, close_reason) in (0, 3)),
    constraint goods_returns_credited_now check ((credit_policy = 'NOW') = (credit_note_id is not null))
);
create index goods_returns_by_original on goods_returns (original_id, id);
create index goods_returns_by_client on goods_returns (client_id, id);
create index goods_returns_by_order on goods_returns (order_id, id);
create index goods_returns_by_status on goods_returns (status, id);
create index goods_returns_by_credit_note on goods_returns (credit_note_id);

create table goods_return_lines (
    goods_return_id   uuid not null references goods_returns,
    position          integer not null check (position between 0 and 499),
    original_position integer not null check (original_position >= 1),
    order_line_id     uuid,
    item_code         text check (length(item_code) between 1 and 100),
    description       text not null check (length(description) between 1 and 1000),
    unit_code         text not null check (length(unit_code) between 1 and 10),
    expected_quantity numeric(19, 4) not null check (expected_quantity > 0),
    received_quantity numeric(19, 4) not null check (received_quantity between 0 and expected_quantity),
    primary key (goods_return_id, position),
    unique (goods_return_id, original_position)
);

-- One row per receipt of the warehouse, for ever; its id is unique within the return.
create table goods_receipts (
    goods_return_id uuid not null references goods_returns,
    position        integer not null check (position between 0 and 499),
    receipt_id      text not null check (length(receipt_id) between 1 and 80),
    received_on     date not null,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    quantities      text not null check (quantities is json object),
    credit_note_id  uuid references credit_notes,
    credit_refusal  text check (length(credit_refusal) between 1 and 500),
    primary key (goods_return_id, position),
    unique (goods_return_id, receipt_id),
    check (credit_note_id is null or credit_refusal is null)
);
create index goods_receipts_by_credit_note on goods_receipts (credit_note_id);
create trigger goods_receipts_append_only before update or delete on goods_receipts
    for each row execute function refuse_change();
