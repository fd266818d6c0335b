-- Credit notes (type 381): amounts are positive, the sign is carried by the type. A draft keeps what was asked for, and is calculated again at issue.
create table credit_notes (
    id                 uuid primary key,
    version            bigint not null,
    revision           bigint not null check (revision >= 0),
    status             text not null check (status in ('DRAFT', 'ISSUED', 'DISCARDED')),
    original_id        uuid not null references invoices,
    original_number    text not null check (length(original_number) between 1 and 40),
    original_issued_on date not null,
    client_id          uuid not null,
    client_name        text not null,
    reason             text not null check (reason in ('ERROR', 'RETURN', 'DISCOUNT', 'OTHER')),
    reason_text        text not null check (length(reason_text) between 1 and 500),
    wanted             text not null check (wanted is json object),
    drafted_at         timestamptz not null,
    drafted_by         text not null,

    currency           char(3) not null,
    net_amount         numeric(19, 2) not null,
    vat_amount         numeric(19, 2) not null,
    total_amount       numeric(19, 2) not null check (total_amount > 0),
    applied_amount     numeric(19, 2) check (applied_amount >= 0),
    surplus_amount     numeric(19, 2) check (surplus_amount >= 0),

    series             text,
    series_sequence    bigint,
    number             text check (length(number) between 1 and 40),
    issued_on          date,
    due_on             date,
    issued_at          timestamptz,
    issued_by          text,
    payment_reference  text check (length(payment_reference) between 5 and 25),

    delivery           text not null check (delivery in ('NOT_SENT', 'QUEUED', 'FAILED', 'UNCERTAIN', 'DELIVERED')),
    delivered_on       date,
    delivered_by       text,
    delivery_note      text check (length(delivery_note) <= 500),

    discarded_at       timestamptz,
    discarded_by       text,
    discard_reason     text check (length(discard_reason) between 1 and 500),

    constraint credit_notes_number_unique unique (number),
    constraint credit_notes_sequence_unique unique (series, series_sequence),
    constraint credit_notes_adds_up check (total_amount = net_amount + vat_amount),
    constraint credit_notes_applied_or_surplus check (total_amount = applied_amount + surplus_amount),
    constraint credit_notes_numbered_when_issued check (
        (status = 'ISSUED') = (number is not null)
        and num_nulls(number, series, series_sequence, issued_on, due_on, issued_at, issued_by, payment_reference, applied_amount, surplus_amount)
            in (0, 10)),
    constraint credit_notes_sent_only_when_issued check (status = 'ISSUED' or delivery = 'NOT_SENT'),
    constraint credit_notes_delivered_with_day check ((delivery = 'DELIVERED') = (delivered_on is not null) and (delivered_on is null) = (delivered_by is null)),
    constraint credit_notes_discarded_with_reason check ((status = 'DISCARDED') = (discard_reason is not null) and num_nulls(discarded_at, discarded_by, discard_reason) in (0, 3))
);
create index credit_notes_by_original on credit_notes (original_id, id);
create index credit_notes_by_client on credit_notes (client_id, id);
create index credit_notes_drafts on credit_notes (id) where status = 'DRAFT';
create index credit_notes_discarded on credit_notes (id) where status = 'DISCARDED';
create index credit_notes_to_send on credit_notes (id) where status = 'ISSUED' and delivery <> 'DELIVERED';
create index credit_notes_delivered on credit_notes (id) where status = 'ISSUED' and delivery = 'DELIVERED';
create index credit_notes_by_number_prefix on credit_notes (number text_pattern_ops);

-- What a note prints.
create table credit_note_lines (
    credit_note_id    uuid not null references credit_notes,
    position          integer not null check (position between 0 and 999),
    original_position integer check (original_position >= 1),
    order_line_id     uuid,
    item_code         text check (length(item_code) between 1 and 100),
    description       text not null check (length(description) between 1 and 1000),
    kind              text not null check (kind in ('GOODS', 'SERVICE')),
    vat_class         text not null check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED', 'ZERO', 'EXEMPT')),
    unit_code         text not null check (length(unit_code) between 1 and 10),
    quantity          numeric(19, 4) not null check (quantity <> 0),
    unit_price        numeric(19, 4) not null check (unit_price >= 0),
    discount_percent  numeric(7, 4) not null check (discount_percent between 0 and 100),
    fixed_discount_amount numeric(19, 2) check (fixed_discount_amount >= 0),
    vat_category      text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    vat_rate          numeric(5, 2) not null check (vat_rate between 0 and 100),
    vatex_code        text,
    exemption_en      text,
    exemption_ro      text,
    net_amount        numeric(19, 2) not null,
    discount_amount   numeric(19, 2) not null,
    currency          char(3) not null,
    primary key (credit_note_id, position)
);

-- What a note takes off its original: per position, and per VAT category and rate. The caps are what these leave.
create table credit_note_shares (
    credit_note_id    uuid not null references credit_notes,
    position          integer not null check (position >= 0),
    original_position integer not null check (original_position >= 1),
    quantity          numeric(19, 4) not null,
    net_amount        numeric(19, 2) not null,
    currency          char(3) not null,
    primary key (credit_note_id, position),
    unique (credit_note_id, original_position)
);
create table credit_note_vat (
    credit_note_id uuid not null references credit_notes,
    position       integer not null check (position >= 0),
    vat_category   text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    vat_rate       numeric(5, 2) not null check (vat_rate between 0 and 100),
    vatex_code     text,
    exemption_en   text,
    exemption_ro   text,
    base_amount    numeric(19, 2) not null,
    vat_amount     numeric(19, 2) not null,
    currency       char(3) not null,
    primary key (credit_note_id, position),
    unique (credit_note_id, vat_category, vat_rate)
);

-- Issued notes are frozen as invoices are (V13).
create function refuse_change_of_issued_credit_note() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'credit note % is never deleted', old.id using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' and (
        to_jsonb(old) - array['version', 'revision', 'delivery', 'delivered_on', 'delivered_by', 'delivery_note']
        is distinct from
        to_jsonb(new) - array['version', 'revision', 'delivery', 'delivered_on', 'delivered_by', 'delivery_note'])
    then
        raise exception 'credit note % is % and does not change', old.id, old.status using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger credit_notes_frozen before update or delete on credit_notes
    for each row execute function refuse_change_of_issued_credit_note();

create function refuse_change_of_issued_credit_note_part() returns trigger language plpgsql as $$
begin
    if exists (select from credit_notes where id = coalesce(new.credit_note_id, old.credit_note_id) and status <> 'DRAFT') then
        raise exception '% of a document that is no draft do not change', tg_table_name using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger credit_note_lines_frozen before insert or update or delete on credit_note_lines
    for each row execute function refuse_change_of_issued_credit_note_part();
create trigger credit_note_shares_frozen before insert or update or delete on credit_note_shares
    for each row execute function refuse_change_of_issued_credit_note_part();
create trigger credit_note_vat_frozen before insert or update or delete on credit_note_vat
    for each row execute function refuse_change_of_issued_credit_note_part();

-- Snapshots, PDFs and sendings belong to documents of every kind from here on; ids are unique over all of them, and self-check I3 looks for orphans.
alter table invoice_snapshots drop constraint invoice_snapshots_invoice_id_fkey;
alter table invoice_pdfs drop constraint invoice_pdfs_invoice_id_fkey;
alter table invoice_sendings drop constraint invoice_sendings_invoice_id_fkey;
