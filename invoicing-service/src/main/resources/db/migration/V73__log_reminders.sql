-- Which reminders named an invoice (S30), as notification-service tells once they have arrived. A table of its own: an issued invoice does not change.
create table document_reminders (
    invoice_id       uuid not null references invoices,
    message_id       uuid not null,
    reminded_at      timestamptz not null,
    as_of            date not null,
    days_overdue     integer not null check (days_overdue >= 1),
    remaining_amount numeric(19, 2) not null check (remaining_amount > 0),
    currency         char(3) not null,
    recipients       text[] not null check (cardinality(recipients) <= 100),
    primary key (invoice_id, message_id)
);
create index document_reminders_by_invoice on document_reminders (invoice_id, reminded_at);

create trigger document_reminders_append_only before update or delete on document_reminders
    for each row execute function refuse_change();
