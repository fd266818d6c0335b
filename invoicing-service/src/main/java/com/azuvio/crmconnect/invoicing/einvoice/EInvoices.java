package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailure.Form;
import com.azuvio.crmconnect.invoicing.rendering.RenderingFailures;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored e-invoices, each written from its document's snapshot alone, outside the transaction of the issue. */
@Repository
public class EInvoices {

    private final JdbcClient jdbc;
    private final RenderingFailures failures;
    private final CompanyCalendar calendar;

    EInvoices(JdbcClient jdbc, RenderingFailures failures, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.failures = failures;
        this.calendar = calendar;
    }

    /** Writes and stores it where nobody has; of two that do so at once, the first one's bytes stay. @throws Refusal 503 {@code rendering-failed} */
    public StoredEInvoice of(InvoiceSnapshot document) {
        return find(document.documentId()).orElseGet(() -> {
            EInvoiceProfile profile = EInvoiceProfile.of(document);
            byte[] content = failures.guard(
                    document.documentId(), Form.XML, () -> EInvoice.of(document).content());
            store(document, profile, content);
            return find(document.documentId()).orElseThrow();
        });
    }

    private void store(InvoiceSnapshot document, EInvoiceProfile profile, byte[] content) {
        jdbc.sql("""
                insert into e_invoices (document_id, profile, file_name, content, sha256, written_at)
                values (:id, :profile, :fileName, :content, :sha256, :now) on conflict do nothing""")
                .param("id", document.documentId())
                .param("profile", profile.name())
                .param("fileName", document.number() + ".xml")
                .param("content", content)
                .param("sha256", Sha256.hex(content))
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<StoredEInvoice> find(UUID documentId) {
        return jdbc.sql("select profile, file_name, sha256, content from e_invoices where document_id = :id")
                .param("id", documentId)
                .query((row, index) -> new StoredEInvoice(
                        EInvoiceProfile.valueOf(row.getString("profile")),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getBytes("content")))
                .optional();
    }
}
