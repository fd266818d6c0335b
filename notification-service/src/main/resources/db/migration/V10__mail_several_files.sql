-- A mail carries any number of files; who made one keeps it, and a file that was made for the mail is kept with it.
create table message_attachments (
    message_id uuid not null references messages (id),
    position   int  not null check (position between 0 and 9),
    source     text not null check (source in ('INVOICING', 'CLIENTS')),
    path       text not null check (length(path) <= 500 and path ~ '^/[A-Za-z0-9/_?&=.:-]+$'),
    file_name  text not null check (length(file_name) between 1 and 120),
    file_type  text not null check (file_type in ('PDF', 'XML', 'XLSX')),
    sha256     text check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (message_id, position)
);

insert into message_attachments (message_id, position, source, path, file_name, file_type, sha256)
select id, 0, 'INVOICING', pdf_path, pdf_file_name, 'PDF', pdf_sha256 from messages;

alter table messages
    drop column pdf_path,
    drop column pdf_file_name,
    drop column pdf_sha256;

create table message_files (
    message_id uuid  not null,
    position   int   not null,
    sha256     text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null check (octet_length(content) between 1 and 20000000),
    kept_at    timestamptz not null,
    primary key (message_id, position),
    foreign key (message_id, position) references message_attachments (message_id, position)
);
