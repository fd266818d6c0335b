-- All that is open is summed from this index alone, however many documents were ever paid.
drop index receivables_open_by_client;
create index receivables_open_by_client on receivables (client_id, due_on, document_id) include (currency, remaining_amount)
    where remaining_amount > 0 and document_type <> 'PROFORMA';
