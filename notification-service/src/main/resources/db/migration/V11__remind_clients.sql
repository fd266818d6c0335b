alter table messages
    add column kind text not null default 'DOCUMENT' check (kind in ('DOCUMENT', 'REMINDER')),
    add column content text check (length(content) between 2 and 1000000),
    alter column document_id drop not null,
    alter column document_type drop not null,
    alter column number drop not null,
    alter column seller_name drop not null,
    alter column issued_on drop not null,
    alter column total drop not null,
    alter column remaining drop not null,
    alter column currency drop not null,
    add constraint messages_documents_are_whole check (kind <> 'DOCUMENT' or (document_id is not null
        and document_type is not null and number is not null and seller_name is not null and issued_on is not null
        and total is not null and remaining is not null and currency is not null)),
    add constraint messages_reminders_say_something check ((kind = 'REMINDER') = (content is not null));

-- Of two reminders to one client, one is under way at most; after a lost answer a person decides first.
create unique index messages_one_reminder_at_a_time on messages (client_id)
    where kind = 'REMINDER' and status in ('QUEUED', 'SENDING', 'UNCERTAIN');
create index messages_reminders_by_client on messages (client_id, sent_at) where kind = 'REMINDER';

alter table client_copies
    add column language text not null default 'en' check (length(language) between 2 and 8),
    add column reminder_blocks text not null default '[]' check (length(reminder_blocks) <= 200000);

create table receivable_copies (
    document_id uuid           primary key,
    revision    bigint         not null,
    client_id   uuid           not null,
    due_on      date           not null,
    remaining   numeric(19, 2) not null,
    currency    char(3)        not null,
    delivered   boolean        not null
);
create index receivable_copies_open on receivable_copies (client_id, due_on) where remaining > 0;

-- Which documents a reminder that arrived was about.
create table reminded_documents (
    message_id  uuid        not null references messages (id),
    document_id uuid        not null,
    reminded_at timestamptz not null,
    primary key (message_id, document_id)
);
create index reminded_documents_by_document on reminded_documents (document_id, reminded_at);

create table reminder_settings (
    id                   int     primary key check (id = 1),
    threshold_days       int     not null check (threshold_days between 0 and 365),
    interval_days        int     not null check (interval_days between 1 and 365),
    bank_import_days_max int     check (bank_import_days_max between 1 and 365),
    automatic            boolean not null,
    remind_at            time    not null,
    version              bigint  not null
);
insert into reminder_settings values (1, 5, 7, null, false, '09:00', 0);

-- What the schedule decided of a client on a day: once, whichever instance comes first.
create table reminder_days (
    client_id  uuid        not null,
    on_day     date        not null,
    outcome    text        not null check (outcome in ('QUEUED', 'HELD')),
    reasons    text[]      not null,
    decided_at timestamptz not null,
    primary key (client_id, on_day)
);
