-- Write-offs can be undone, and small free money of a client is written off as well (D15).
alter table ledger_entries
    drop constraint ledger_entries_type_check,
    drop constraint ledger_entries_sign_of_type,
    add constraint ledger_entries_type_check check (type in
        ('INVOICE', 'ADVANCE_INVOICE', 'DEBIT_NOTE', 'CREDIT_NOTE', 'RECEIPT', 'REVERSAL', 'REFUND', 'WRITE_OFF',
         'WRITE_OFF_UNDONE', 'FREE_MONEY_WRITE_OFF', 'FREE_MONEY_WRITE_OFF_UNDONE')),
    add constraint ledger_entries_sign_of_type check (
        case when type in ('CREDIT_NOTE', 'RECEIPT', 'WRITE_OFF', 'FREE_MONEY_WRITE_OFF_UNDONE')
             then amount <= 0 else amount >= 0 end);
