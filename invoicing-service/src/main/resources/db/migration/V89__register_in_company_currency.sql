-- What an entry of the register is worth in the company's currency: at the rate of the document's BT-111, or as it is where the document is in that
-- currency. Absent for documents in another currency that state no VAT in the company's, because they have none.
alter table register_entries
    add column company_currency char(3),
    add column company_rate numeric(19, 6),
    add column company_base_amount numeric(19, 2),
    add column company_vat_amount numeric(19, 2),
    add constraint register_entries_company_whole check (
        num_nulls(company_currency, company_rate, company_base_amount, company_vat_amount) in (0, 4));

-- A cent by which rounded rates miss the stated VAT goes to the rate with the most VAT.
alter table register_entries disable trigger register_entries_append_only;
with stated as (
    select invoice_id, coalesce(document #>> '{nationalVat,amount,currency}', 'RON') as currency,
        coalesce((document #>> '{nationalVat,rate}')::numeric, 1) as rate,
        (document #>> '{nationalVat,amount,amount}')::numeric as vat
    from invoice_snapshots
    cross join lateral (select convert_from(content, 'UTF8')::jsonb as document) as read
    where document #> '{nationalVat,amount}' is not null or (document ->> 'currency' = 'RON' and document #>> '{seller,address,country}' = 'RO')
), rounded as (
    select r.document_id, r.vat_category, r.vat_rate, s.currency, s.rate, round(r.base_amount * s.rate, 2) as base,
        round(r.vat_amount * s.rate, 2) as vat, sign(r.vat_amount) * s.vat as stated,
        sum(round(r.vat_amount * s.rate, 2)) over (partition by r.document_id) as vat_of_all,
        sum(r.vat_amount) over (partition by r.document_id) as vat_in_document,
        row_number() over (partition by r.document_id order by abs(r.vat_amount) desc, r.vat_category, r.vat_rate) as place
    from register_entries r join stated s on s.invoice_id = r.document_id
)
update register_entries r
set company_currency = w.currency, company_rate = w.rate, company_base_amount = w.base,
    company_vat_amount = w.vat + case when w.place = 1 and w.stated is not null then sign(w.vat_in_document) * abs(w.stated) - w.vat_of_all else 0 end
from rounded w
where w.document_id = r.document_id and w.vat_category = r.vat_category and w.vat_rate = r.vat_rate;
alter table register_entries enable trigger register_entries_append_only;
