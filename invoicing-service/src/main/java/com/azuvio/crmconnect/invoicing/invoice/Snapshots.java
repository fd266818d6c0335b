package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots of issued documents: stored as bytes, hashed as bytes, never changed. */
@Repository
public class Snapshots {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    Snapshots(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    public void store(InvoiceSnapshot snapshot) {
        byte[] content = EventJson.write(snapshot);
        jdbc.sql(
                        "insert into invoice_snapshots (invoice_id, content, sha256, frozen_at) values (:id, :content, :sha256, :now)")
                .param("id", snapshot.documentId())
                .param("content", content)
                .param("sha256", Sha256.hex(content))
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<InvoiceSnapshot> of(UUID invoiceId) {
        return jdbc.sql("select content from invoice_snapshots where invoice_id = :id")
                .param("id", invoiceId)
                .query((row, index) -> EventJson.read(row.getBytes("content"), InvoiceSnapshot.class))
                .optional();
    }
}
