-- Events to publish. Never read by identity alone: an identity is not the order of commits.
create table outbox_shards (
    shard smallint primary key
);
insert into outbox_shards select generate_series(0, 15);

create table outbox (
    id bigint generated always as identity primary key,
    shard smallint not null references outbox_shards,
    topic text not null,
    key text not null,
    event_id uuid not null,
    type text not null,
    subject text not null,
    revision bigint not null,
    actor text not null,
    occurred_at timestamptz not null,
    traceparent text,
    data bytea not null
);
create index outbox_by_shard on outbox (shard, id);

-- Events that have been applied, by sender and event id; pruned after 30 days.
create table inbox (
    consumer text not null,
    source text not null,
    event_id text not null,
    received_at timestamptz not null,
    primary key (consumer, source, event_id)
);
create index inbox_by_age on inbox (received_at);

-- Events that a handler could not apply, with the later events of their subject queued behind them.
create table parked_messages (
    id uuid primary key,
    position bigint generated always as identity,
    topic text not null,
    record_partition int not null,
    record_offset bigint not null,
    key text not null,
    source text not null,
    event_id text not null,
    type text not null,
    subject text not null,
    revision bigint not null,
    actor text not null,
    occurred_at timestamptz not null,
    traceparent text,
    data bytea not null,
    state text not null check (state in ('OPEN', 'QUEUED', 'REPLAYED', 'DISMISSED')),
    reason_code text not null,
    reason_detail text not null,
    parked_at timestamptz not null,
    closed_at timestamptz,
    closed_by text,
    close_reason text,
    check ((state in ('REPLAYED', 'DISMISSED')) = (closed_at is not null and closed_by is not null))
);
create unique index parked_messages_one_open on parked_messages (topic, subject) where state = 'OPEN';
create index parked_messages_queue on parked_messages (topic, subject, position) where state in ('OPEN', 'QUEUED');
create index parked_messages_list on parked_messages (state, position);

-- Answers to commands, so that a repeated request gets the first one.
create table idempotency_keys (
    principal text not null,
    route text not null,
    key text not null,
    body_hash bytea not null,
    status int,
    content_type text,
    location text,
    etag text,
    body bytea,
    created_at timestamptz not null,
    primary key (principal, route, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
