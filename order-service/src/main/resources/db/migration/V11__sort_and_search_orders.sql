-- Sorting of the order list, each in the order of its pages.
create index orders_by_status_since on orders (status_since, id);
create index orders_by_change on orders (changed_at, id);
create index orders_by_total on orders (total_amount, id);
create index orders_by_wanted_delivery on orders (coalesce(requested_delivery_on, date '9999-12-31'), id);
-- What waits for the warehouse, longest first.
create index orders_awaiting_warehouse on orders (status_since) where status = 'AWAITING_WAREHOUSE';

-- Lower case without the marks of Romanian and its neighbours' letters, so that Tesaturi finds Țesături.
create function plain_text(text) returns text language sql immutable parallel safe
    return translate(lower($1), 'ăâáàäåãçčćďéèêëěíìîïłľňñóòôöõőřșşšśțţťúùûüűůýžźż',
                                'aaaaaaacccdeeeeeiiiillnnoooooorssssttt' || 'uuuuuuyzzz');

create index orders_by_number_start on orders (number text_pattern_ops);
create index orders_by_client_order_number_start on orders (lower(client_order_number) text_pattern_ops)
    where client_order_number is not null;
create index orders_without_client on orders (id) where client_id is null;
