package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.rendering.InvoicePdf;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure.Form;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored PDFs. Rendering happens here, outside the transaction of the issue, from the snapshot alone and in the client's language. */
@Repository
public class Pdfs {

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final InvoicePdf printer;
    private final RenderingFailures failures;
    private final CompanyCalendar calendar;

    Pdfs(
            JdbcClient jdbc,
            Snapshots snapshots,
            InvoicePdf printer,
            RenderingFailures failures,
            CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.printer = printer;
        this.failures = failures;
        this.calendar = calendar;
    }

    /** Renders and stores it where nobody has; of two that do so at once, the first one's bytes stay. Empty where there is no issued document. @throws Refusal 503 {@code rendering-failed} */
    public Optional<StoredPdf> of(UUID invoiceId) {
        Optional<StoredPdf> stored = find(invoiceId);
        if (stored.isPresent()) {
            return stored;
        }
        return snapshots.of(invoiceId).flatMap(snapshot -> {
            store(snapshot);
            return find(invoiceId);
        });
    }

    private void store(InvoiceSnapshot snapshot) {
        String language = snapshot.buyer().language();
        byte[] content = failures.guard(snapshot.documentId(), Form.PDF, () -> printer.render(snapshot, language));
        jdbc.sql("""
                insert into invoice_pdfs (invoice_id, language, file_name, content, sha256, rendered_at)
                values (:id, :language, :fileName, :content, :sha256, :now) on conflict do nothing""")
                .param("id", snapshot.documentId())
                .param("language", language)
                .param("fileName", snapshot.number() + ".pdf")
                .param("content", content)
                .param("sha256", Sha256.hex(content))
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<StoredPdf> find(UUID invoiceId) {
        return jdbc.sql("select language, file_name, sha256, content from invoice_pdfs where invoice_id = :id")
                .param("id", invoiceId)
                .query((row, index) -> new StoredPdf(
                        row.getString("language"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }
}
