-- The document of a confirmation that was credited and issued again; what is told of it later changes nothing.
alter table confirmations add column document_replaced_id uuid;
