-- The list of unpaid invoices for the finance manager, once a week (S33).
create table unpaid_list_settings (
    id             int         primary key check (id = 1),
    active         boolean     not null,
    weekday        text        not null
        check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    send_at        time        not null,
    language       text        not null check (language in ('EN', 'RO')),
    recipients     text[]      not null check (cardinality(recipients) <= 20),
    scheduled_from timestamptz not null,
    version        bigint      not null,
    constraint unpaid_list_settings_go_to_somebody check (not active or cardinality(recipients) > 0)
);
insert into unpaid_list_settings values (1, false, 'MONDAY', '08:00', 'EN', '{}', 'epoch', 0);

-- What the schedule sent in a week: once, whichever instance comes first.
create table unpaid_list_weeks (
    week_begins_on date        primary key check (extract(isodow from week_begins_on) = 1),
    due_at         timestamptz not null,
    message_id     uuid        references messages (id),
    queued_at      timestamptz not null
);
create index unpaid_list_weeks_by_message on unpaid_list_weeks (message_id);
