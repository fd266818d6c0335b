-- What the official rules say of a content, whichever document has it: a draft whose content changes needs another verdict by itself.
create table e_invoice_verdicts (
    content_sha256 char(64) primary key,
    profile        text not null check (profile in ('EN_16931', 'CIUS_RO')),
    findings       text not null check (findings is json array),
    judged_at      timestamptz not null
);
create trigger e_invoice_verdicts_append_only before update or delete on e_invoice_verdicts
    for each row execute function refuse_change();

-- Drafts that wait for their verdict. Whatever writes a draft asks for one, by trigger, so that no way of drafting is forgotten.
create table e_invoice_requests (
    document_id      uuid primary key,
    document_version bigint not null,
    claimed_until    timestamptz,
    attempts         integer not null default 0 check (attempts >= 0),
    next_try_at      timestamptz not null,
    failure          text check (length(failure) <= 500)
);
create index e_invoice_requests_due on e_invoice_requests (next_try_at);

create function request_verdict_of_draft() returns trigger language plpgsql as $$
begin
    if new.status = 'DRAFT' then
        insert into e_invoice_requests (document_id, document_version, next_try_at) values (new.id, new.version, now())
        on conflict (document_id) do update
        set document_version = excluded.document_version, claimed_until = null, attempts = 0, next_try_at = excluded.next_try_at, failure = null;
    elsif tg_op = 'UPDATE' and old.status = 'DRAFT' then
        delete from e_invoice_requests where document_id = new.id;
    end if;
    return null;
end
$$;
create trigger invoices_request_verdict after insert or update on invoices
    for each row execute function request_verdict_of_draft();

-- A rate changes what drafts in its currency say.
create function request_verdicts_in_currency() returns trigger language plpgsql as $$
begin
    insert into e_invoice_requests (document_id, document_version, next_try_at)
    select id, version, now() from invoices where status = 'DRAFT' and currency = new.currency
    on conflict (document_id) do nothing;
    return null;
end
$$;
create trigger exchange_rates_request_verdicts after insert on exchange_rates
    for each row execute function request_verdicts_in_currency();

insert into e_invoice_requests (document_id, document_version, next_try_at)
select id, version, now() from invoices where status = 'DRAFT';
