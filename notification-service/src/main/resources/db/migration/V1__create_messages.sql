create table messages (
    id                uuid primary key,
    send_id           uuid        not null,
    replaces_id       uuid        references messages (id),
    client_id         uuid        not null,
    language          text        not null check (language in ('EN', 'RO')),
    recipients        text[]      not null check (cardinality(recipients) <= 100),
    document_id       uuid        not null,
    document_type     text        not null
        check (document_type in ('INVOICE', 'ADVANCE_INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE', 'PROFORMA')),
    number            text        not null check (length(number) between 1 and 40),
    seller_name       text        not null check (length(seller_name) between 1 and 200),
    issued_on         date        not null,
    due_on            date,
    total             numeric(19, 2) not null,
    remaining         numeric(19, 2) not null,
    currency          char(3)     not null,
    payment_reference text        check (length(payment_reference) between 1 and 25),
    pdf_path          text        not null check (pdf_path ~ '^/[A-Za-z0-9/_-]{1,199}$'),
    pdf_file_name     text        not null check (length(pdf_file_name) between 1 and 120),
    pdf_sha256        text        not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    status            text        not null
        check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'CONFIRMED')),
    reason            text        check (reason ~ '^[A-Z_]{1,40}$'),
    queued_at         timestamptz not null,
    next_attempt_at   timestamptz,
    sent_at           timestamptz,
    attempts_in_round int         not null check (attempts_in_round >= 0),
    resolved_at       timestamptz,
    resolved_by       text        check (length(resolved_by) between 1 and 200),
    resolution_note   text        check (length(resolution_note) between 1 and 1000),
    version           bigint      not null,
    revision          bigint      not null,

    constraint messages_queued_ones_are_due check ((status = 'QUEUED') = (next_attempt_at is not null)),
    constraint messages_sent_ones_say_when check ((status = 'SENT') = (sent_at is not null)),
    constraint messages_failures_have_a_reason check (status not in ('FAILED', 'UNCERTAIN') or reason is not null),
    constraint messages_confirmed_by_a_person check (status <> 'CONFIRMED' or resolved_by is not null),
    constraint messages_resolution_is_whole check (
        (resolved_at is null) = (resolved_by is null) and (resolved_by is null) = (resolution_note is null))
);

-- A send request is one message; what replaces it after a lost answer is asked for by a person, once.
create unique index messages_send_id on messages (send_id) where replaces_id is null;
create unique index messages_replaces_id on messages (replaces_id);

create index messages_due on messages (next_attempt_at, id) where status = 'QUEUED';
create index messages_by_status on messages (status, id);
create index messages_by_client on messages (client_id, id);
create index messages_by_document on messages (document_id, id);

create table delivery_attempts (
    id                uuid primary key,
    message_id        uuid        not null references messages (id),
    number            int         not null check (number between 1 and 1000),
    started_at        timestamptz not null,
    lease_until       timestamptz not null,
    handover_began_at timestamptz,
    ended_at          timestamptz,
    outcome           text        check (outcome in ('ACCEPTED', 'NOT_ACCEPTED', 'ANSWER_LOST')),
    reason            text        check (reason ~ '^[A-Z_]{1,40}$'),
    server_code       int         check (server_code between 0 and 999),
    server_answer     text        check (length(server_answer) between 1 and 500),

    constraint delivery_attempts_number unique (message_id, number),
    constraint delivery_attempts_end_with_an_outcome check ((ended_at is null) = (outcome is null)),
    constraint delivery_attempts_accepted_by_an_answer check (outcome <> 'ACCEPTED' or server_code between 200 and 299),
    constraint delivery_attempts_handed_over_after_mark check (
        outcome is null or outcome = 'NOT_ACCEPTED' or handover_began_at is not null)
);

-- I8 in the database: a message is handed over once, whatever a program believes.
create unique index delivery_attempts_handed_over_once on delivery_attempts (message_id)
    where outcome in ('ACCEPTED', 'ANSWER_LOST');
create unique index delivery_attempts_one_at_a_time on delivery_attempts (message_id) where outcome is null;
create index delivery_attempts_leases on delivery_attempts (lease_until) where outcome is null;
