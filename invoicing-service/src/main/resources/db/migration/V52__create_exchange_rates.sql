-- Rates of foreign currencies: one unit of the currency in the company's currency. Rows are added, never changed; the last one of a day counts.
create table exchange_rates (
    id               uuid primary key,
    currency         char(3) not null,
    company_currency char(3) not null check (company_currency <> currency),
    rated_on         date not null,
    rate             numeric(15, 6) not null check (rate > 0),
    source           text not null check (length(source) between 1 and 100),
    recorded_at      timestamptz not null,
    recorded_by      text not null
);
create index exchange_rates_by_day on exchange_rates (currency, company_currency, rated_on desc, id desc);
create index exchange_rates_newest on exchange_rates (rated_on desc, id desc);
create trigger exchange_rates_append_only before update or delete on exchange_rates
    for each row execute function refuse_change();
