create table users (
    name         text primary key check (name = lower(name) and length(name) between 1 and 64),
    password     text not null check (length(password) <= 500),
    roles        text[] not null check (
        cardinality(roles) > 0
        and roles <@ array ['sales-admin', 'account-executive', 'finance-manager', 'warehouse', 'ops']),
    disabled_at  timestamptz,
    created_at   timestamptz not null,
    creation_key text check (length(creation_key) <= 200),
    version      bigint not null check (version >= 0)
);

create table machine_clients (
    client_id     text primary key check (length(client_id) between 1 and 64),
    secret        text not null check (length(secret) <= 500),
    roles         text[] not null check (
        roles <@ array ['sales-admin', 'account-executive', 'finance-manager', 'warehouse', 'ops', 'integration', 'service']),
    redirect_uris text[] not null,
    enabled       boolean not null
);

create table signing_keys (
    kid                text primary key,
    public_key         bytea not null,
    sealed_private_key bytea not null,
    created_at         timestamptz not null,
    signs_from         timestamptz not null,
    expires_at         timestamptz check (expires_at > signs_from)
);

create table login_failures (
    source        text primary key check (length(source) <= 200),
    failures      integer not null check (failures > 0),
    failed_at     timestamptz not null,
    blocked_until timestamptz
);

create index login_failures_by_age on login_failures (failed_at);
