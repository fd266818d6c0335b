-- The e-invoice of an issued document of any kind: written once, served as the same bytes ever after.
create table e_invoices (
    document_id uuid primary key,
    profile     text not null check (profile in ('EN_16931', 'CIUS_RO')),
    file_name   text not null check (length(file_name) between 1 and 120),
    content     bytea not null,
    sha256      char(64) not null check (sha256 = encode(sha256(content), 'hex')),
    written_at  timestamptz not null
);
create trigger e_invoices_append_only before update or delete on e_invoices
    for each row execute function refuse_change();
