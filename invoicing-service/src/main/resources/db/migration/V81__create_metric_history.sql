-- What the metrics (S57 to S59) were on each day; the last measurement of a day stays. Counts and days have the currency XXX, which is none.
create table metric_history (
    measured_on  date not null,
    metric       text not null check (metric in ('OVERDUE_OVER_30_DAYS', 'ISSUANCE_TIME', 'REISSUED')),
    currency     char(3) not null,
    documents    bigint not null check (documents >= 0),
    open_amount  numeric(19, 2),
    mean_days    numeric(9, 1),
    median_days  numeric(9, 1),
    p90_days     numeric(9, 1),
    rate_percent numeric(6, 2),
    measured_at  timestamptz not null,
    primary key (metric, measured_on, currency)
);
create index invoices_by_delivery_day on invoices (delivered_on, id) where delivered_on is not null;
