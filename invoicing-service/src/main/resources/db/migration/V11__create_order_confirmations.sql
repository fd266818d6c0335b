-- One row per confirmation that was received, for ever: a confirmation is drafted once (I1).
create table order_confirmations (
    order_id            uuid not null,
    confirmation_number integer not null check (confirmation_number > 0),
    order_number        text not null check (length(order_number) between 1 and 40),
    client_id           uuid not null,
    confirmed_at        timestamptz not null,
    received_at         timestamptz not null,
    primary key (order_id, confirmation_number)
);
