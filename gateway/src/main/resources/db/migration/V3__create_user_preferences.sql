create table user_preferences (
    name       text primary key check (length(name) between 1 and 200),
    language   text not null check (language in ('en', 'ro')),
    changed_at timestamptz not null
);
