-- A wrong document of 0.00, because advances paid all of it, is taken back by a credit note of 0.00. Amounts cannot say so: this column does.
alter table invoices
    add column nil_reversed boolean not null default false,
    add constraint invoices_nil_reversed_only_at_zero check (not nil_reversed or (status = 'ISSUED' and total_amount = 0));
alter table credit_notes
    drop constraint credit_notes_total_amount_check,
    add constraint credit_notes_total_amount_check check (total_amount >= 0);

-- Put around whatever the payment status and the freezing say by now, so that neither is written a second time here.
do $$
declare
    was text := (
        select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
        join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        where d.adrelid = 'invoices'::regclass and a.attname = 'payment_status');
begin
    execute 'alter table invoices alter column payment_status set expression as (case when nil_reversed then ''REVERSED'' else '
        || was || ' end)';
    execute replace(
        pg_get_functiondef('refuse_change_of_issued_invoice'::regproc), '''payment_status''', '''payment_status'', ''nil_reversed''');
end
$$;

-- Deductions that count: those of a document that credit notes took back in full do not, unless such a note was taken back itself.
create view live_advance_deductions as
select d.* from advance_deductions d join invoices i on i.id = d.invoice_id
where not i.nil_reversed and not (i.total_amount > 0 and i.credit_notes_amount >= i.total_amount);
