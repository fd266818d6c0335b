-- Every version of the words of mails; one without words goes back to those that come with the program.
create table message_templates (
    kind     text        not null check (kind in ('INVOICE', 'ADVANCE_INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE', 'PROFORMA', 'REMINDER',
        'STATEMENT', 'UNPAID_LIST')),
    language text        not null check (language in ('EN', 'RO')),
    version  bigint      not null check (version >= 1),
    subject  text        check (length(subject) between 1 and 500),
    html     text        check (length(html) between 1 and 100000),
    plain    text        check (length(plain) between 1 and 100000),
    saved_at timestamptz not null,
    saved_by text        not null check (length(saved_by) between 1 and 200),
    primary key (kind, language, version),
    constraint message_templates_whole check (num_nulls(subject, html, plain) in (0, 3))
);

create function refuse_change_of_template() returns trigger language plpgsql as $$
begin
    raise exception 'versions of templates do not change' using errcode = 'restrict_violation';
end
$$;
create trigger message_templates_append_only before update or delete on message_templates
    for each row execute function refuse_change_of_template();
