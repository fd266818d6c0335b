-- Documents of clients that are reached over Peppol follow its profile, and name the seller's endpoint too.
alter table e_invoices
    drop constraint e_invoices_profile_check,
    add constraint e_invoices_profile_check check (profile in ('EN_16931', 'CIUS_RO', 'PEPPOL_BIS'));
alter table e_invoice_verdicts
    drop constraint e_invoice_verdicts_profile_check,
    add constraint e_invoice_verdicts_profile_check check (profile in ('EN_16931', 'CIUS_RO', 'PEPPOL_BIS'));
alter table sellers
    add column peppol_scheme text check (peppol_scheme ~ '^[0-9]{4}$'),
    add column peppol_id text check (length(peppol_id) between 1 and 50),
    add constraint sellers_peppol_endpoint_whole check ((peppol_scheme is null) = (peppol_id is null));
