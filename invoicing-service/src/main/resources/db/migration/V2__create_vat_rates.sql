-- Rates by country, class and first day of validity (D13). Rows are added and never changed.
create table vat_rates (
    country      char(2)      not null check (country ~ '^[A-Z]{2}$'),
    vat_class    text         not null check (vat_class in ('STANDARD', 'REDUCED', 'SECOND_REDUCED')),
    valid_from   date         not null,
    rate_percent numeric(4,2) not null check (rate_percent > 0),
    recorded_at  timestamptz  not null default now(),
    recorded_by  text         not null check (length(recorded_by) <= 200),
    primary key (country, vat_class, valid_from)
);

-- Romania: 19/9/5 until 2025-07-31; then 21/11 (Law 141/2025, which merged the two reduced rates).
insert into vat_rates (country, vat_class, valid_from, rate_percent, recorded_by) values
    ('RO', 'STANDARD',       '2017-01-01', 19, 'migration'),
    ('RO', 'REDUCED',        '2017-01-01',  9, 'migration'),
    ('RO', 'SECOND_REDUCED', '2017-01-01',  5, 'migration'),
    ('RO', 'STANDARD',       '2025-08-01', 21, 'migration'),
    ('RO', 'REDUCED',        '2025-08-01', 11, 'migration'),
    ('RO', 'SECOND_REDUCED', '2025-08-01', 11, 'migration');
