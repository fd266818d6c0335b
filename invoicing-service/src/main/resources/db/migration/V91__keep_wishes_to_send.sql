-- Who issued and sent in one command wanted it sent, whenever it can be rendered: the wish stays with what holds it, and ends with it.
alter table rendering_failures
    add column send_by text,
    add column send_recipients text[],
    add column send_wished_at timestamptz,
    add constraint rendering_failures_wish_whole check (num_nulls(send_by, send_recipients, send_wished_at) in (0, 3));
