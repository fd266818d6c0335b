-- The documents of orders as invoicing-service tells of them; a note names its original, through which it is of an order.
create table order_documents (
    id uuid primary key,
    order_id uuid,
    original_id uuid,
    kind varchar(20) not null check (kind in ('INVOICE', 'ADVANCE_INVOICE', 'PROFORMA', 'CREDIT_NOTE', 'DEBIT_NOTE')),
    stage varchar(10) not null check (stage in ('DRAFT', 'ISSUED', 'DISCARDED')),
    number varchar(80),
    issued_on date,
    total_amount numeric(19, 2),
    currency char(3),
    confirmation_number integer,
    check (order_id is not null or original_id is not null),
    check ((stage = 'ISSUED') = (number is not null)),
    check ((total_amount is null) = (currency is null))
);

create index order_documents_by_order on order_documents (order_id) where order_id is not null;
create index order_documents_by_original on order_documents (original_id) where original_id is not null;

-- What was known of confirmations' documents before.
insert into order_documents (id, order_id, kind, stage, number, issued_on, total_amount, currency, confirmation_number)
select distinct on (document_id) document_id, order_id, 'INVOICE',
    case document_status when 'DRAFTED' then 'DRAFT' else document_status end,
    document_number, document_issued_on, document_total_amount, document_currency, number
from confirmations
where document_id is not null and document_status in ('DRAFTED', 'ISSUED', 'DISCARDED')
order by document_id, number;

-- The client or document that an entry of the history is about.
alter table order_history add column related_id uuid;
