create sequence order_numbers;

create table orders (
    id uuid primary key,
    version bigint not null,
    revision bigint not null,
    number varchar(40) not null unique,
    source varchar(40) not null,
    external_id varchar(80) not null,
    status varchar(20) not null check (status in ('NEW', 'OPENED', 'RETURNED_TO_AGENT', 'AWAITING_WAREHOUSE',
        'PARTLY_CONFIRMED', 'CONFIRMED', 'CANCEL_REQUESTED', 'CANCELLED')),
    status_since timestamptz not null,
    status_reason varchar(500),
    received_at timestamptz not null,
    changed_at timestamptz not null,

    client_match varchar(10) not null check (client_match in ('LINKED', 'UNKNOWN', 'AMBIGUOUS')),
    client_id uuid,
    agent_id varchar(80) not null,
    agent_name varchar(140) not null,
    agreed_at timestamptz,
    approved_at timestamptz,
    approved_by varchar(200),
    approval_override_reason varchar(500),

    -- the buyer as the sender knows it
    buyer_name varchar(200) not null,
    buyer_client_id uuid,
    buyer_vat_number varchar(20),
    buyer_fiscal_code varchar(40),
    buyer_email varchar(254),
    buyer_address text check (buyer_address is json object),

    client_order_number varchar(80),
    placed_at timestamptz not null,
    ship_from_country varchar(2),
    ship_to text check (ship_to is json object),
    requested_delivery_on date,
    notes varchar(2000),

    currency char(3) not null,
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    lines_amount numeric(19, 2) not null check (lines_amount >= 0),
    discount_amount numeric(19, 2) not null check (discount_amount between 0 and lines_amount),
    freight_amount numeric(19, 2) not null check (freight_amount >= 0),
    total_amount numeric(19, 2) not null check (total_amount = lines_amount - discount_amount + freight_amount),

    uninvoiced boolean not null,
    released boolean not null,

    check ((client_match = 'LINKED') = (client_id is not null)),
    check ((approved_at is null) = (approved_by is null)),
    -- what is confirmed has its client and its approval
    check (status not in ('AWAITING_WAREHOUSE', 'PARTLY_CONFIRMED', 'CONFIRMED')
        or (client_id is not null and approved_at is not null))
);

-- One order per source and external id for ever, claimed before the order is written; hence the deferred reference.
create table external_orders (
    source varchar(40) not null,
    external_id varchar(80) not null,
    order_id uuid not null unique references orders (id) deferrable initially deferred,
    content_hash bytea not null check (octet_length(content_hash) = 32),
    primary key (source, external_id)
);

-- One index per chip of the list; ids are ordered by time, so that each index is in the list's order.
create index orders_by_status on orders (status, id);
create index orders_unprocessed on orders (id) where status in ('NEW', 'OPENED', 'RETURNED_TO_AGENT');
create index orders_uninvoiced on orders (id) where uninvoiced;
create index orders_to_draft_again on orders (id) where released;
create index orders_at_work on orders (status, uninvoiced, released)
    where status not in ('CONFIRMED', 'CANCELLED') or uninvoiced or released;
create index orders_by_client on orders (client_id, id);
create index orders_by_agent on orders (agent_id, id);
-- Orders that wait for their client.
create index orders_waiting_by_client on orders (buyer_client_id) where client_match <> 'LINKED';
create index orders_waiting_by_vat_number on orders (buyer_vat_number) where client_match <> 'LINKED';

create table order_lines (
    id uuid primary key,
    order_id uuid not null references orders (id),
    position integer not null check (position between 1 and 500),
    external_line_id varchar(80),
    item_code varchar(40) not null,
    sent_description varchar(300),
    item_id uuid references items (id),
    item_name varchar(200),
    unit_code varchar(3),
    kind varchar(10) check (kind in ('GOODS', 'SERVICE')),
    vat_class varchar(20) check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    unit_price numeric(19, 4) not null check (unit_price >= 0),
    currency char(3) not null,
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    ordered_quantity numeric(15, 3) not null check (ordered_quantity > 0),
    confirmed_quantity numeric(15, 3) not null check (confirmed_quantity >= 0),
    released_quantity numeric(15, 3) not null check (released_quantity >= 0),
    closed_quantity numeric(15, 3) not null check (closed_quantity >= 0),
    held_quantity numeric(15, 3) not null check (held_quantity >= 0),

    -- a corrected order's lines are written before the old ones are deleted
    constraint order_lines_position unique (order_id, position) deferrable initially deferred,
    -- never more than ordered, whoever writes (S20)
    constraint order_lines_within_ordered
        check (confirmed_quantity + released_quantity + closed_quantity + held_quantity <= ordered_quantity),
    constraint order_lines_item_facts check ((item_id is null) = (kind is null)
        and (item_id is null) = (vat_class is null) and (item_id is null) = (unit_code is null))
);

create index order_lines_by_item on order_lines (item_id);

create table confirmations (
    id uuid primary key,
    order_id uuid not null references orders (id),
    number integer not null check (number between 1 and 100000),
    confirmed_at timestamptz not null,
    confirmed_by varchar(200) not null,
    tax_point_on date not null,
    delivered_on date,
    currency char(3) not null,
    net_amount numeric(19, 2) not null check (net_amount >= 0),
    discount_amount numeric(19, 2) not null check (discount_amount between 0 and net_amount),
    freight_amount numeric(19, 2) not null check (freight_amount >= 0),
    freight_vat_class varchar(20) not null
        check (freight_vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    document_status varchar(10) not null check (document_status in ('AWAITED', 'DRAFTED', 'DISCARDED', 'ISSUED')),
    document_id uuid,
    document_number varchar(80),
    document_issued_on date,
    document_total_amount numeric(19, 2),
    document_currency char(3),
    document_reason varchar(500),
    converted_by_number integer,
    closed boolean not null,
    cancellation varchar(10) not null check (cancellation in ('NONE', 'ASKED', 'REFUSED')),

    unique (order_id, number),
    check (document_status = 'DISCARDED' or (converted_by_number is null and not closed)),
    check (not (closed and converted_by_number is not null)),
    check ((document_status = 'ISSUED') = (document_number is not null))
);

create table confirmation_lines (
    id uuid primary key,
    confirmation_id uuid not null references confirmations (id),
    line_id uuid not null references order_lines (id),
    position integer not null,
    item_id uuid not null references items (id),
    item_code varchar(40) not null,
    description varchar(300) not null,
    kind varchar(10) not null check (kind in ('GOODS', 'SERVICE')),
    vat_class varchar(20) not null check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    unit_code varchar(3) not null,
    quantity numeric(15, 3) not null check (quantity > 0),
    unit_price numeric(19, 4) not null check (unit_price >= 0),
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    currency char(3) not null,
    unique (confirmation_id, line_id)
);

create index confirmation_lines_by_line on confirmation_lines (line_id);
create index confirmation_lines_by_item on confirmation_lines (item_id);

create table deliveries (
    id uuid primary key,
    order_id uuid not null references orders (id),
    delivery_id varchar(80) not null,
    delivered_on date not null,
    complete boolean not null,
    content_hash bytea not null check (octet_length(content_hash) = 32),
    confirmation_number integer,
    recorded_at timestamptz not null,
    recorded_by varchar(200) not null,
    unique (order_id, delivery_id)
);

create table order_history (
    id uuid primary key,
    order_id uuid not null references orders (id),
    action varchar(30) not null,
    happened_at timestamptz not null,
    actor varchar(200) not null,
    note varchar(2000)
);

create index order_history_by_order on order_history (order_id, happened_at, id);

-- What was confirmed and what happened is never rewritten.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger confirmation_lines_append_only before update or delete on confirmation_lines
    for each row execute function refuse_rewriting();
create trigger order_history_append_only before update or delete on order_history
    for each row execute function refuse_rewriting();
create trigger deliveries_append_only before update or delete on deliveries
    for each row execute function refuse_rewriting();
