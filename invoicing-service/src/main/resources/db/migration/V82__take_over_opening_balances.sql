-- What the old system left open (D16). Its invoices are issued documents outside our series: no snapshot, no PDF, no line of the register.
alter table invoices
    add column opening boolean not null default false,
    add constraint invoices_opening_outside_series check (not opening or (order_id is null and coalesce(series, 'OPENING') = 'OPENING'));
create sequence opening_numbers;
create index invoices_opening on invoices (id) where opening;

-- Its credits: free money of the client, told to payment-service as the surplus of a credit note.
create table opening_credits (
    id        uuid primary key,
    number    text not null unique check (length(number) between 1 and 40),
    client_id uuid not null,
    issued_on date not null,
    amount    numeric(19, 2) not null check (amount > 0),
    currency  char(3) not null,
    taken_at  timestamptz not null,
    taken_by  text not null
);
create trigger opening_credits_append_only before update or delete on opening_credits
    for each row execute function refuse_change();
