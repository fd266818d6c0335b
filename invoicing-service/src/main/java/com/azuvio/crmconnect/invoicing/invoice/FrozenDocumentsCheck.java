package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I3: an issued document never changes. Every issued document has its snapshot and says what the snapshot says; stored bytes match their hash. Bytes
 * are read for a bounded number of documents per run; the next run goes on where this one ended.
 */
@Component
class FrozenDocumentsCheck implements SelfCheck {

    private static final int DOCUMENTS_PER_RUN_MAX = 500;
    private static final String ISSUED = """
            select id, 'invoice ' || number as label, number, issued_on, due_on, currency, total_amount, vat_amount
            from invoices where status = 'ISSUED' and not opening
            union all
            select id, 'credit note ' || number, number, issued_on, due_on, currency, total_amount, vat_amount
            from credit_notes where status = 'ISSUED'
            union all
            select id, 'proforma ' || number, number, issued_on, due_on, currency, total_amount, vat_amount
            from proformas where status = 'ISSUED'""";
    private static final UUID START = new UUID(0, 0);

    private final JdbcClient jdbc;
    private UUID position = START;

    FrozenDocumentsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "I3-issued-documents-never-change";
    }

    @Override
    public synchronized List<String> differences() {
        List<String> differences = new ArrayList<>(withoutSnapshot());
        List<UUID> documents = jdbc.sql(
                        "select invoice_id from invoice_snapshots where invoice_id > :after order by invoice_id limit :max")
                .param("after", position)
                .param("max", DOCUMENTS_PER_RUN_MAX)
                .query(UUID.class)
                .list();
        if (!documents.isEmpty()) {
            differences.addAll(changed(documents.getFirst(), documents.getLast()));
        }
        position = documents.size() < DOCUMENTS_PER_RUN_MAX ? START : documents.getLast();
        return differences.stream().limit(100).toList();
    }

    private List<String> withoutSnapshot() {
        return jdbc.sql("""
                with documents as (%s)
                select label || ' has no snapshot' from documents
                where not exists (select from invoice_snapshots s where s.invoice_id = id) limit 100""".formatted(ISSUED)).query(String.class).list();
    }

    private List<String> changed(UUID from, UUID to) {
        return jdbc.sql("""
                with documents as (%s), frozen as (
                    select d.*, s.content, s.sha256, convert_from(s.content, 'UTF8')::jsonb as document
                    from invoice_snapshots s join documents d on d.id = s.invoice_id where s.invoice_id between :from and :to)
                select 'document ' || invoice_id || ' is not issued and has a snapshot' from invoice_snapshots
                where invoice_id between :from and :to and not exists (select from documents where id = invoice_id)
                union all
                select 'snapshot of ' || label || ' does not match its hash' from frozen
                where sha256 <> encode(sha256(content), 'hex')
                union all
                select label || ' differs from its snapshot' from frozen
                where number <> document ->> 'number' or issued_on <> (document ->> 'issuedOn')::date
                   or due_on <> (document ->> 'dueOn')::date or currency <> document ->> 'currency'
                   or total_amount <> (document #>> '{totals,gross,amount}')::numeric
                   or vat_amount <> (document #>> '{totals,vat,amount}')::numeric
                union all
                select 'PDF of document ' || p.invoice_id || ' does not match its hash' from invoice_pdfs p
                where p.invoice_id between :from and :to and p.sha256 <> encode(sha256(p.content), 'hex')
                union all
                select 'e-invoice of document ' || e.document_id || ' does not match its hash' from e_invoices e
                where e.document_id between :from and :to and e.sha256 <> encode(sha256(e.content), 'hex')""".formatted(ISSUED))
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list();
    }
}
