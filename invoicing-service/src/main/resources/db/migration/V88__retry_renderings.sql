-- PDFs and e-invoices that could not be made: each holds the sending of its own document alone, and is tried again by any instance until it is there.
create table rendering_failures (
    document_id     uuid not null,
    form            text not null check (form in ('PDF', 'XML')),
    failure         text not null check (length(failure) between 1 and 500),
    first_failed_at timestamptz not null,
    last_failed_at  timestamptz not null,
    attempts        integer not null default 1 check (attempts > 0),
    next_try_at     timestamptz not null,
    claimed_until   timestamptz,
    primary key (document_id, form)
);
create index rendering_failures_due on rendering_failures (next_try_at);
