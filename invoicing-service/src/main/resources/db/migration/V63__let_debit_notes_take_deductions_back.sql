-- A debit note that takes the credit note of a document with deductions back says what that said, negative lines included.
alter table invoice_lines
    drop constraint invoice_lines_quantity_check,
    add constraint invoice_lines_quantity_check check (quantity <> 0);
