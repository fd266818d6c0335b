-- What bills a client is one table with one life cycle: invoices, debit notes and advance invoices differ in their series and in what they refer to.
alter table invoices
    drop constraint invoices_document_type_check,
    add constraint invoices_document_type_check check (document_type in ('INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE'));
