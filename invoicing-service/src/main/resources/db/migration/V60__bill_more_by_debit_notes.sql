-- A debit note bills more for the supply of its original (type 383), or takes back a credit note that should not have been.
alter table invoices
    add column original_id uuid references invoices,
    add column original_number text check (length(original_number) between 1 and 40),
    add column original_issued_on date,
    add column correction_reason text check (correction_reason in ('ERROR', 'RETURN', 'DISCOUNT', 'OTHER')),
    add column correction_text text check (length(correction_text) between 1 and 500),
    add column corrects_credit_note_id uuid references credit_notes,
    add column supplement text check (supplement is json object),
    add constraint invoices_debit_note_of_original check (
        (document_type = 'DEBIT_NOTE') = (original_id is not null)
        and num_nulls(original_id, original_number, original_issued_on, correction_reason, correction_text, supplement) in (0, 6)
        and (corrects_credit_note_id is null or original_id is not null)
        and (original_id is null or order_id is null));
create index invoices_by_type on invoices (document_type, id);
create index invoices_by_original on invoices (original_id, id);
create index invoices_by_corrected_credit_note on invoices (corrects_credit_note_id);
-- A credit note is taken back at most once.
create unique index invoices_one_correction_per_credit_note on invoices (corrects_credit_note_id)
    where corrects_credit_note_id is not null and status <> 'DISCARDED';

-- A note that was taken back counts no more among those that took the document back; what it took off the open amount stays off, the debit note is
-- open in its place. A document whose whole amount was taken off by notes is reversed also then.
alter table invoices
    drop constraint invoices_credited_by_notes,
    add constraint invoices_credited_by_notes check (credit_notes_amount >= 0);
alter table invoices drop column payment_status;
alter table invoices add column payment_status text generated always as (
    case
        when status <> 'ISSUED' then null
        when remaining_amount > 0 and allocated_amount = 0 then 'UNPAID'
        when remaining_amount > 0 then 'PARTIALLY_PAID'
        when total_amount > 0 and greatest(credit_notes_amount, credited_amount) >= total_amount then 'REVERSED'
        else 'PAID'
    end) stored;
create index invoices_by_payment_status on invoices (payment_status, id) where status = 'ISSUED';
