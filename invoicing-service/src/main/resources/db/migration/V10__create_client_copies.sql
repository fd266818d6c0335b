-- Clients as client-service last told of them. A row of revision 0 is a client that an order names but whose state has not arrived: it exists so
-- that drafting and the arrival of the state lock the same row.
create table client_copies (
    client_id  uuid primary key,
    revision   bigint not null check (revision >= 0),
    name       text check (length(name) between 1 and 200),
    active     boolean not null,
    buyer      text check (buyer is json object),
    updated_at timestamptz not null,
    check ((revision = 0) = (buyer is null)),
    check ((revision = 0) = (name is null))
);
