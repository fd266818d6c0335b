-- What each told state changed of what is open, so that what was open can be said for any day and as known at any moment. A document's due date is
-- frozen with it, so the entries carry it and are summed into ages without a look at their documents.
create table receivable_entries (
    document_id  uuid           not null,
    revision     bigint         not null check (revision >= 0),
    client_id    uuid           not null,
    due_on       date           not null,
    -- What the state added to what is open; negative: money, a credit note or a write-off came.
    amount       numeric(19, 2) not null check (amount <> 0),
    currency     char(3)        not null,
    effective_on date           not null,
    recorded_at  timestamptz    not null,
    primary key (document_id, revision)
);

-- Of documents that were known before, only the latest state is left: what was settled of them counts from that state's day on.
insert into receivable_entries (document_id, revision, client_id, due_on, amount, currency, effective_on, recorded_at)
select document_id, 0, client_id, due_on, total_amount, currency, issued_on, changed_at
from receivables where document_type <> 'PROFORMA' and total_amount <> 0;
insert into receivable_entries (document_id, revision, client_id, due_on, amount, currency, effective_on, recorded_at)
select document_id, revision, client_id, due_on, remaining_amount - total_amount, currency,
       greatest(issued_on, cast(changed_at at time zone 'UTC' as date)), changed_at
from receivables where document_type <> 'PROFORMA' and remaining_amount <> total_amount;

create index receivable_entries_by_account on receivable_entries (client_id, currency, effective_on)
    include (document_id, due_on, amount, recorded_at);
-- A past view of all clients is the present one without what came later, which these find.
create index receivable_entries_by_effective_date on receivable_entries (effective_on);
create index receivable_entries_by_recording on receivable_entries (recorded_at);
create index ledger_entries_by_effective_date on ledger_entries (effective_on);
create index ledger_entries_by_recording on ledger_entries (recorded_at);

create trigger receivable_entries_are_append_only
    before update or delete or truncate on receivable_entries
    for each statement execute function refuse_change_of_ledger();
