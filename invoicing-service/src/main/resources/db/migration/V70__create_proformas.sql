-- Proformas (S8): no fiscal number, no receivable, no VAT entry. Content and amounts are carried along as JSON; nothing searches in them.
create table proformas (
    id                uuid primary key,
    version           bigint not null,
    revision          bigint not null check (revision >= 0),
    status            text not null check (status in ('DRAFT', 'ISSUED', 'DISCARDED')),
    client_id         uuid not null,
    client_name       text,
    order_id          uuid,
    order_number      text check (length(order_number) between 1 and 40),
    content           text not null check (content is json object),
    amounts           text not null check (amounts is json object),
    vat_determined    boolean not null,
    currency          char(3) not null,
    vat_amount        numeric(19, 2) not null,
    total_amount      numeric(19, 2) not null check (total_amount > 0),
    received_amount   numeric(19, 2) not null check (received_amount >= 0),
    remaining_amount  numeric(19, 2) not null check (remaining_amount >= 0),
    drafted_at        timestamptz not null,
    drafted_by        text not null,

    series            text,
    series_sequence   bigint,
    number            text check (length(number) between 1 and 40),
    issued_on         date,
    due_on            date,
    issued_at         timestamptz,
    issued_by         text,
    payment_reference text check (length(payment_reference) between 5 and 25),

    delivery          text not null check (delivery in ('NOT_SENT', 'QUEUED', 'FAILED', 'UNCERTAIN', 'DELIVERED')),
    delivered_on      date,
    delivered_by      text,
    delivery_note     text check (length(delivery_note) <= 500),

    closed_at         timestamptz,
    closed_by         text,
    close_reason      text check (length(close_reason) between 1 and 500),

    discarded_at      timestamptz,
    discarded_by      text,
    discard_reason    text check (length(discard_reason) between 1 and 500),

    constraint proformas_number_unique unique (number),
    constraint proformas_sequence_unique unique (series, series_sequence),
    constraint proformas_order_whole check (num_nulls(order_id, order_number) in (0, 2)),
    constraint proformas_adds_up check (total_amount = received_amount + remaining_amount),
    constraint proformas_numbered_when_issued check (
        (status = 'ISSUED') = (number is not null)
        and num_nulls(number, series, series_sequence, issued_on, due_on, issued_at, issued_by, payment_reference) in (0, 8)),
    constraint proformas_living_only_when_issued check (
        status = 'ISSUED' or (received_amount = 0 and delivery = 'NOT_SENT' and closed_at is null)),
    constraint proformas_delivered_with_day check ((delivery = 'DELIVERED') = (delivered_on is not null) and (delivered_on is null) = (delivered_by is null)),
    constraint proformas_closed_with_reason check (num_nulls(closed_at, closed_by, close_reason) in (0, 3)),
    constraint proformas_discarded_with_reason check ((status = 'DISCARDED') = (discard_reason is not null) and num_nulls(discarded_at, discarded_by, discard_reason) in (0, 3))
);
create index proformas_by_client on proformas (client_id, id);
create index proformas_by_order on proformas (order_id, id) where order_id is not null;
create index proformas_drafts on proformas (id) where status = 'DRAFT';
create index proformas_open on proformas (id) where status = 'ISSUED' and closed_at is null and remaining_amount > 0;
create index proformas_paid on proformas (id) where status = 'ISSUED' and closed_at is null and remaining_amount = 0;
create index proformas_closed on proformas (id) where closed_at is not null;
create index proformas_discarded on proformas (id) where status = 'DISCARDED';
create index proformas_to_send on proformas (id) where status = 'ISSUED' and delivery <> 'DELIVERED';
create index proformas_by_number_prefix on proformas (number text_pattern_ops);

-- Issued ones are frozen as invoices are (V13); their money, delivery and closing go on living.
create function refuse_change_of_issued_proforma() returns trigger language plpgsql as $$
declare
    living constant text[] := array['version', 'revision', 'received_amount', 'remaining_amount', 'delivery', 'delivered_on', 'delivered_by',
        'delivery_note', 'closed_at', 'closed_by', 'close_reason'];
begin
    if tg_op = 'DELETE' then
        raise exception 'proforma % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and to_jsonb(old) - living is distinct from to_jsonb(new) - living then
        raise exception 'proforma % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger proformas_frozen before update or delete on proformas
    for each row execute function refuse_change_of_issued_proforma();
