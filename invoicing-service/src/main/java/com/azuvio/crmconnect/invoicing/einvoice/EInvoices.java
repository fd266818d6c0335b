package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
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
    private final CompanyCalendar calendar;

    EInvoices(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Writes and stores it where nobody has; of two that do so at once, the first one's bytes stay. */
    public StoredEInvoice of(InvoiceSnapshot document) {
        return find(document.documentId()).orElseGet(() -> {
            store(document, EInvoice.of(document));
            return find(document.documentId()).orElseThrow();
        });
    }

    private void store(InvoiceSnapshot document, EInvoice written) {
        jdbc.sql("""
                insert into e_invoices (document_id, profile, file_name, content, sha256, written_at)
                values (:id, :profile, :fileName, :content, :sha256, :now) on conflict do nothing""")
                .param("id", document.documentId())
                .param("profile", written.profile().name())
                .param("fileName", document.number() + ".xml")
                .param("content", written.content())
                .param("sha256", written.sha256())
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
