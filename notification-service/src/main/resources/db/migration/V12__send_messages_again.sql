-- A message that a person sends again is a new one (D9), and mails without a document or a client are messages as well.
alter table messages
    add column resend_of_id uuid references messages (id),
    add column requested_by text check (length(requested_by) between 1 and 200),
    add constraint messages_replace_or_resend check (replaces_id is null or resend_of_id is null),
    add constraint messages_resent_by_a_person check (resend_of_id is null or requested_by is not null),
    alter column client_id drop not null,
    drop constraint messages_kind_check,
    add constraint messages_kind_check check (kind in ('DOCUMENT', 'REMINDER', 'STATEMENT', 'UNPAID_LIST', 'TEST')),
    drop constraint messages_reminders_say_something,
    add constraint messages_say_something check ((kind = 'DOCUMENT') = (content is null)),
    add constraint messages_go_to_clients check (client_id is not null or kind in ('UNPAID_LIST', 'TEST'));

drop index messages_send_id;
create unique index messages_send_id on messages (send_id) where replaces_id is null and resend_of_id is null;
create index messages_resend_of on messages (resend_of_id, id);
create index messages_by_kind on messages (kind, id);
