-- What account executives asked for (S50): a to-do of the back office, once per request. The order's content as it was asked for is carried along.
create table proforma_requests (
    id             uuid primary key,
    order_id       uuid not null,
    order_number   text not null check (length(order_number) between 1 and 40),
    client_id      uuid not null,
    content        text not null check (content is json object),
    note           text check (length(note) between 1 and 500),
    requested_by   text not null,
    requested_at   timestamptz not null,
    state          text not null check (state in ('OPEN', 'DONE', 'DECLINED')),
    decided_at     timestamptz,
    decided_by     text,
    decline_reason text check (length(decline_reason) between 1 and 500),
    proforma_id    uuid references proformas,
    constraint proforma_requests_decided check (
        (state <> 'OPEN') = (decided_at is not null) and (decided_at is null) = (decided_by is null)
        and (state = 'DONE') = (proforma_id is not null) and (state = 'DECLINED') = (decline_reason is not null))
);
create index proforma_requests_open on proforma_requests (id) where state = 'OPEN';
create index proforma_requests_by_order on proforma_requests (order_id, id);
create index proforma_requests_by_proforma on proforma_requests (proforma_id);
