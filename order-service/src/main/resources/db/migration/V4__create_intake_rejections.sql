-- Messages of other systems that could not be accepted, with their original bytes (I9).
create table intake_rejections (
    id uuid primary key,
    version bigint not null,
    revision bigint not null,
    topic varchar(80) not null,
    message_key varchar(500),
    position varchar(40),
    headers text not null check (headers is json object),
    original bytea not null,
    source varchar(200),
    external_id varchar(200),
    reason varchar(80) not null,
    detail varchar(1000) not null,
    errors text not null check (errors is json array),
    rejected_at timestamptz not null,
    status varchar(10) not null check (status in ('OPEN', 'RETRIED', 'DISMISSED')),
    settled_at timestamptz,
    settled_by varchar(200),
    settlement_note varchar(500),
    order_id uuid references orders (id),

    unique (topic, position),
    check ((status = 'OPEN') = (settled_at is null)),
    check (status <> 'DISMISSED' or settlement_note is not null)
);

create index intake_rejections_by_status on intake_rejections (status, id);
create index intake_rejections_by_order on intake_rejections (order_id);
