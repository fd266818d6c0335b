-- Spring Session JDBC; its instants are milliseconds.
create table sessions (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create unique index sessions_by_id on sessions (session_id);
create index sessions_by_expiry on sessions (expiry_time);
create index sessions_by_principal on sessions (principal_name);

create table sessions_attributes (
    session_primary_id char(36) not null references sessions (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Spring Authorization Server; one row per login of a program, until its tokens have expired.
create table oauth2_authorization (
    id                            varchar(100) primary key,
    registered_client_id          varchar(100) not null,
    principal_name                varchar(200) not null,
    authorization_grant_type      varchar(100) not null,
    authorized_scopes             varchar(1000),
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           varchar(1000),
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text
);

create index oauth2_authorization_by_principal on oauth2_authorization (principal_name);
create index oauth2_authorization_by_code on oauth2_authorization using hash (authorization_code_value);
create index oauth2_authorization_by_refresh_token on oauth2_authorization using hash (refresh_token_value);

-- Spring Security's client of an external issuer; one row per person who has logged in.
create table oauth2_authorized_client (
    client_registration_id  varchar(100) not null,
    principal_name          varchar(200) not null,
    access_token_type       varchar(100) not null,
    access_token_value      bytea not null,
    access_token_issued_at  timestamptz not null,
    access_token_expires_at timestamptz not null,
    access_token_scopes     varchar(1000),
    refresh_token_value     bytea,
    refresh_token_issued_at timestamptz,
    created_at              timestamptz not null default current_timestamp,
    primary key (client_registration_id, principal_name)
);
