-- One more part of a source's money: small amounts that the company took in (D15).
alter table money_sources
    add column written_off_amount numeric(19, 2) not null default 0 check (written_off_amount >= 0),
    drop constraint money_sources_add_up,
    add constraint money_sources_add_up check (amount =
        applied_amount + requested_amount + refunded_amount + reversed_amount + written_off_amount + free_amount);

create sequence refund_numbers;

-- Money that goes back to the client; it is held from the request on and counts when a second person has approved it.
create table refunds (
    id            uuid           not null primary key,
    number        text           not null unique,
    source_id     uuid           not null references money_sources (id),
    client_id     uuid           not null,
    currency      char(3)        not null,
    amount        numeric(19, 2) not null check (amount > 0),
    reason        varchar(500)   not null,
    payee_iban    varchar(34),
    status        text           not null check (status in ('REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    requested_at  timestamptz    not null,
    requested_by  varchar(200)   not null,
    ended_at      timestamptz,
    ended_by      varchar(200),
    ending_reason varchar(500),
    refunded_on   date,
    version       bigint         not null,
    revision      bigint         not null,

    constraint refunds_ended check ((status = 'REQUESTED') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    constraint refunds_refunded_on check ((status = 'APPROVED') = (refunded_on is not null)),
    constraint refunds_reason_of_ending check (status not in ('DECLINED', 'WITHDRAWN') or ending_reason is not null),
    constraint refunds_second_person check (status <> 'APPROVED' or ended_by <> requested_by)
);
create index refunds_source on refunds (source_id);
create index refunds_client on refunds (client_id, id desc);
create index refunds_status on refunds (status, id desc);

-- A receipt bounced after money of it was refunded: other money of the client takes the refund over. Append-only.
create table refund_covers (
    id          uuid           not null primary key,
    bounced_id  uuid           not null references money_sources (id),
    source_id   uuid           not null references money_sources (id),
    currency    char(3)        not null,
    amount      numeric(19, 2) not null check (amount > 0),
    recorded_at timestamptz    not null,
    recorded_by varchar(200)   not null
);
create index refund_covers_bounced on refund_covers (bounced_id);
create index refund_covers_source on refund_covers (source_id);
create trigger refund_covers_append_only before update or delete on refund_covers
    for each row execute function refuse_change_of_entry();

create table write_offs (
    id               uuid           not null primary key,
    kind             text           not null check (kind in ('OPEN_AMOUNT', 'FREE_MONEY')),
    client_id        uuid           not null,
    document_id      uuid references open_documents (id),
    source_id        uuid references money_sources (id),
    currency         char(3)        not null,
    requested_amount numeric(19, 2) not null check (requested_amount > 0),
    booked_amount    numeric(19, 2) check (booked_amount > 0 and booked_amount <= requested_amount),
    reason           varchar(500)   not null,
    status           text           not null
        check (status in ('REQUESTED', 'BOOKED', 'REFUSED', 'UNDO_REQUESTED', 'UNDONE')),
    requested_on     date           not null,
    requested_at     timestamptz    not null,
    requested_by     varchar(200)   not null,
    refusal          varchar(500),
    undo_on          date,
    undo_at          timestamptz,
    undo_by          varchar(200),
    undo_reason      varchar(500),
    changed_at       timestamptz    not null,
    version          bigint         not null,
    revision         bigint         not null,

    constraint write_offs_of_one_thing check (
        (kind = 'OPEN_AMOUNT') = (document_id is not null) and (kind = 'FREE_MONEY') = (source_id is not null)),
    constraint write_offs_booked check ((booked_amount is not null) = (status in ('BOOKED', 'UNDO_REQUESTED', 'UNDONE'))),
    constraint write_offs_undo_whole check (
        num_nonnulls(undo_on, undo_at, undo_by, undo_reason) = case when status in ('UNDO_REQUESTED', 'UNDONE') then 4 else 0 end)
);
create index write_offs_document on write_offs (document_id);
create index write_offs_source on write_offs (source_id);
create index write_offs_client on write_offs (client_id, id desc);
create index write_offs_status on write_offs (status, id desc);
create index write_offs_awaited on write_offs (changed_at) where status in ('REQUESTED', 'UNDO_REQUESTED');

-- Refunded money of a receipt that bounced afterwards: the client owes it.
create index money_sources_owed on money_sources (received_on desc, id desc)
    where reversed_on is not null and refunded_amount > 0;
