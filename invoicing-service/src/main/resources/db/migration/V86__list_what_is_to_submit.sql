-- Issued documents between Romanian parties that the tax office does not have yet, of every kind, with the last day for it. A row goes once a person
-- records that it was submitted, and comes back where it was rejected, so that the table is as small as the work that is left.
create table e_invoices_to_submit (
    document_id uuid primary key,
    submit_by   date not null
);
create index e_invoices_to_submit_by_day on e_invoices_to_submit (submit_by, document_id);

-- Whoever freezes a document says by when it is to be submitted; absent for documents of another profile.
alter table invoice_snapshots add column submit_by date;
create function enter_what_is_to_submit() returns trigger language plpgsql as $$
begin
    insert into e_invoices_to_submit (document_id, submit_by) values (new.invoice_id, new.submit_by);
    return null;
end
$$;
create trigger invoice_snapshots_to_submit after insert on invoice_snapshots
    for each row when (new.submit_by is not null) execute function enter_what_is_to_submit();

create function follow_submission() returns trigger language plpgsql as $$
begin
    if new.state <> 'REJECTED' then
        delete from e_invoices_to_submit where document_id = new.document_id;
    else
        insert into e_invoices_to_submit (document_id, submit_by) values (new.document_id, new.submit_by)
        on conflict do nothing;
    end if;
    return null;
end
$$;
alter table e_invoice_submissions add column submit_by date;
create trigger e_invoice_submissions_followed after insert on e_invoice_submissions
    for each row execute function follow_submission();

insert into e_invoices_to_submit
select s.invoice_id, issued_on + case extract(isodow from issued_on) when 6 then 6 when 7 then 5 else 7 end::integer
from invoice_snapshots s
cross join lateral (select convert_from(s.content, 'UTF8')::jsonb as document) as read
cross join lateral (select (document ->> 'issuedOn')::date as issued_on) as dated
where document ->> 'documentType' <> 'PROFORMA'
  and document #>> '{seller,address,country}' = 'RO' and document #>> '{buyer,address,country}' = 'RO'
  and coalesce((select e.state from e_invoice_submissions e where e.document_id = s.invoice_id order by e.id desc limit 1), 'REJECTED') = 'REJECTED';

-- Drafts of credit notes are judged as those of invoices are.
create trigger credit_notes_request_verdict after insert or update on credit_notes
    for each row execute function request_verdict_of_draft();
insert into e_invoice_requests (document_id, document_version, next_try_at)
select id, version, now() from credit_notes where status = 'DRAFT';
