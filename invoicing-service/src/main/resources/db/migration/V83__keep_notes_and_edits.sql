-- Internal notes of documents (B4); never printed.
create table document_notes (
    id          uuid primary key,
    document_id uuid not null,
    text        text not null check (length(text) between 1 and 2000),
    written_at  timestamptz not null,
    written_by  text not null
);
create index document_notes_by_document on document_notes (document_id, written_at);
create trigger document_notes_append_only before update or delete on document_notes
    for each row execute function refuse_change();

-- Who entered or edited a draft; everything else that happens to a document says so in its own tables.
create table draft_edits (
    id          bigint generated always as identity primary key,
    invoice_id  uuid not null references invoices deferrable initially deferred,
    what        text not null check (what in ('DRAFTED', 'EDITED')),
    edited_at   timestamptz not null,
    edited_by   text not null
);
create index draft_edits_by_invoice on draft_edits (invoice_id, id);
create trigger draft_edits_append_only before update or delete on draft_edits
    for each row execute function refuse_change();
