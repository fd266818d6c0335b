-- The last answer about the number that the client has now; without one the number was not checked yet.
alter table clients
    add column vat_check_result text check (vat_check_result in ('VALID', 'INVALID', 'UNKNOWN')),
    add column vat_checked_at timestamptz,
    add column vat_check_request_identifier text check (length(vat_check_request_identifier) between 1 and 60),
    add constraint clients_vat_check_is_whole check (
        (vat_check_result is null) = (vat_checked_at is null)
        and (vat_check_result is not null or vat_check_request_identifier is null));

create index clients_by_vat_check on clients (vat_checked_at) where vat_check_result is not null;

-- Every answer as evidence; also of numbers that the client has no more.
create table vat_checks (
    id                 uuid primary key,
    client_id          uuid        not null references clients (id),
    vat_number         text        not null check (length(vat_number) <= 20),
    result             text        not null check (result in ('VALID', 'INVALID', 'UNKNOWN')),
    -- Why nobody knows.
    reason             text check (length(reason) between 1 and 100),
    checked_at         timestamptz not null,
    requester          text check (length(requester) <= 20),
    request_identifier text check (length(request_identifier) between 1 and 60),
    registered_name    text check (length(registered_name) between 1 and 300),
    registered_address text check (length(registered_address) between 1 and 500),
    constraint vat_checks_reason_of_unknown check ((result = 'UNKNOWN') = (reason is not null))
);

create index vat_checks_by_client on vat_checks (client_id, checked_at desc, id desc);

create trigger vat_checks_are_append_only
    before update or delete or truncate on vat_checks
    for each statement execute function refuse_change_of_ledger();

-- What is to be asked, and when; a number that is answered has no row.
create table vat_check_requests (
    client_id  uuid primary key references clients (id),
    vat_number text        not null check (length(vat_number) <= 20),
    due_at     timestamptz not null,
    attempts   integer     not null default 0 check (attempts >= 0)
);

create index vat_check_requests_by_due_date on vat_check_requests (due_at);

insert into vat_check_requests (client_id, vat_number, due_at)
select id, vat_number, clock_timestamp() from clients where status = 'EU_VAT_REGISTERED' and vat_number is not null;
