-- A client that was a second record of another one points to it.
alter table clients
    add column merged_into uuid references clients (id),
    add constraint clients_merged_is_inactive check (merged_into is null or (not active and merged_into <> id));

create index clients_by_merged_into on clients (merged_into);

-- Clients that an order or a document names. Accounts know of issued documents and money; orders and drafts are told by their owners.
create table client_business (
    client_id   uuid primary key,
    recorded_at timestamptz not null
);
