create table notes (
    id uuid primary key,
    text text not null check (text <> 'forbidden by the database'),
    version bigint not null,
    revision bigint not null
);
create table applied (
    id bigint generated always as identity primary key,
    event_id text not null,
    source text not null,
    subject text not null,
    number bigint not null,
    instance text not null
);
create table rejections (
    id bigint generated always as identity primary key,
    code text not null,
    detail text not null,
    data text not null
);
