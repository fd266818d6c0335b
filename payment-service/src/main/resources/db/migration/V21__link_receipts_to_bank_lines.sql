-- The line of a bank statement that a receipt is. Taken back, the receipt keeps its line and the line may become another one.
alter table money_sources add column bank_line_id uuid;
create unique index money_sources_bank_line on money_sources (bank_line_id)
    where bank_line_id is not null and reversed_on is null;

-- What payers' texts and names are compared with.
alter table clients add column iban varchar(34);
create index clients_iban on clients (iban) where iban is not null;
alter table clients add column name_key text;
create index clients_name_key on clients (name_key text_pattern_ops);
create index money_sources_payer on money_sources (payer_iban, client_id) where payer_iban is not null;

alter table open_documents add column number_key text
    generated always as (upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g'))) stored;
alter table open_documents add column number_digits text
    generated always as (regexp_replace(number, '[^0-9]', '', 'g')) stored;
alter table open_documents add column number_plain text
    generated always as (regexp_replace(upper(regexp_replace(number, '[^0-9A-Za-z]+', '-', 'g')), '(^|-)0+([0-9])', '\1\2', 'g')) stored;
create index open_documents_number_key on open_documents (number_key);
create index open_documents_number_digits on open_documents (number_digits);
create index open_documents_number_plain on open_documents (number_plain);
create index open_documents_amount on open_documents (currency, remaining_amount) where remaining_amount > 0;
