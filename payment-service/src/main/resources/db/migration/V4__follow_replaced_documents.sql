-- The document in whose place this one was issued; what its credit notes left over goes to this one.
alter table open_documents add column replaces_id uuid;
create unique index open_documents_replaces on open_documents (replaces_id) where replaces_id is not null;
