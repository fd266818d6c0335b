create table client_reminder_blocks (
    client_id   uuid        not null references clients (id),
    id          uuid        not null,
    document_id uuid,
    reason      text        not null check (reason in ('DISPUTE', 'PROMISE', 'OTHER')),
    note        text        check (length(note) between 1 and 500),
    expires_on  date        not null,
    blocked_at  timestamptz not null,
    blocked_by  text        not null check (length(blocked_by) between 1 and 200),
    primary key (client_id, id)
);
