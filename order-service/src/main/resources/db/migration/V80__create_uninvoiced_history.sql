-- What was un-invoiced on each day (S56, D14); the last measurement of a day stays.
create table uninvoiced_history (
    measured_on   date not null,
    part          varchar(20) not null check (part in ('AWAITING_WAREHOUSE', 'DRAFTED', 'TO_DRAFT_AGAIN')),
    currency      char(3) not null,
    orders        bigint not null check (orders >= 0),
    confirmations bigint not null check (confirmations >= 0),
    net_amount    numeric(19, 2) not null,
    measured_at   timestamptz not null,
    primary key (measured_on, part, currency)
);
