-- Where a client receives e-invoices over Peppol; absent for those that do not.
alter table clients
    add column peppol_scheme text check (peppol_scheme ~ '^[0-9]{4}$'),
    add column peppol_id text check (length(peppol_id) between 1 and 50),
    add constraint clients_peppol_endpoint_whole check ((peppol_scheme is null) = (peppol_id is null));
