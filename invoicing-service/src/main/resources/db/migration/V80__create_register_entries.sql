-- The register of issued documents (B3): one row per document, VAT category and rate, written when the document is frozen and never changed. Amounts
-- carry the sign that they count with: those of credit notes are negative.
create table register_entries (
    document_id     uuid not null,
    document_type   text not null check (document_type in ('INVOICE', 'ADVANCE_INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE')),
    number          text not null check (length(number) between 1 and 40),
    issued_on       date not null,
    client_id       uuid not null,
    client_name     text not null,
    client_vat_id   text,
    vat_category    text not null check (vat_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    vat_rate        numeric(5, 2) not null check (vat_rate between 0 and 100),
    base_amount     numeric(19, 2) not null,
    vat_amount      numeric(19, 2) not null,
    currency        char(3) not null,
    primary key (document_id, vat_category, vat_rate)
);
create index register_entries_by_day on register_entries (issued_on, number, vat_category, vat_rate);

create trigger register_entries_append_only before update or delete on register_entries
    for each row execute function refuse_change();

insert into register_entries
select (document ->> 'documentId')::uuid, document ->> 'documentType', document ->> 'number', (document ->> 'issuedOn')::date,
    (document #>> '{buyer,clientId}')::uuid, document #>> '{buyer,name}',
    coalesce(document #>> '{buyer,vatNumber}', document #>> '{buyer,fiscalCode}'), row ->> 'category', (row ->> 'ratePercent')::numeric,
    sign * (row #>> '{base,amount}')::numeric, sign * (row #>> '{vat,amount}')::numeric, document ->> 'currency'
from invoice_snapshots
cross join lateral (select convert_from(content, 'UTF8')::jsonb as document) as read
cross join lateral (select case document ->> 'documentType' when 'CREDIT_NOTE' then -1 else 1 end as sign) as signed
cross join lateral jsonb_array_elements(document #> '{totals,breakdown}') as row
where document ->> 'documentType' <> 'PROFORMA';
create index credit_notes_by_issue_date on credit_notes (issued_on, id) where status = 'ISSUED';
