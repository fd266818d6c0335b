-- What the sender says of quantities and prices (S19, S20).
alter table order_lines
    add column agent_quantity numeric(15, 3) check (agent_quantity >= 0),
    add column price_origin varchar(10) check (price_origin in ('CATALOGUE', 'PRICE_LIST', 'CONTRACT', 'AGENT')),
    add column price_reference varchar(80);

-- Who took what a check found upon themselves; the hash names the findings for which it holds (S35).
create table order_sign_offs (
    id uuid primary key,
    order_id uuid not null references orders (id),
    check_code varchar(20) not null check (check_code in ('CLIENT_MATCH', 'TAX_READINESS', 'AGREEMENT', 'ITEMS', 'PRICES',
        'QUANTITIES', 'DUPLICATE')),
    facts_hash varchar(64) not null check (facts_hash ~ '^[0-9a-f]{64}$'),
    note varchar(500) not null check (note <> ''),
    signed_at timestamptz not null,
    signed_by varchar(200) not null
);

create index order_sign_offs_by_order on order_sign_offs (order_id, signed_at, id);

create trigger order_sign_offs_append_only before update or delete on order_sign_offs
    for each row execute function refuse_rewriting();

-- The checks as they stood where the back office confirmed.
alter table order_history add column checks text check (checks is json object);

-- For orders that may have come twice.
create index orders_by_client_and_arrival on orders (client_id, received_at);
