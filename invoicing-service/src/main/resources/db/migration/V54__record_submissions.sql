-- What a person recorded of the submission of an e-invoice to the tax office; the last entry of a document counts.
create table e_invoice_submissions (
    id           bigint generated always as identity primary key,
    document_id  uuid not null references e_invoices,
    state        text not null check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
    index_number text check (length(index_number) between 1 and 40),
    stated_on    date not null,
    note         text check (length(note) between 1 and 500),
    recorded_at  timestamptz not null,
    recorded_by  text not null
);
create index e_invoice_submissions_by_document on e_invoice_submissions (document_id, id desc);
create trigger e_invoice_submissions_append_only before update or delete on e_invoice_submissions
    for each row execute function refuse_change();
