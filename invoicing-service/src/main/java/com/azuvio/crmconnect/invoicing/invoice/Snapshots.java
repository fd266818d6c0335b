package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.einvoice.Submissions;
import com.azuvio.crmconnect.invoicing.register.EnterRegister;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots of issued documents: stored as bytes, hashed as bytes, never changed; what they say of VAT goes into the register with them. */
@Repository
public class Snapshots {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EnterRegister register;
    private final CompanyCalendar calendar;

    Snapshots(JdbcClient jdbc, JdbcTemplate batches, EnterRegister register, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.register = register;
        this.calendar = calendar;
    }

    public void store(InvoiceSnapshot snapshot) {
        store(List.of(snapshot));
    }

    /** In one statement, however many. */
    void store(List<InvoiceSnapshot> snapshots) {
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into invoice_snapshots (invoice_id, content, sha256, frozen_at, submit_by) values (?, ?, ?, ?, ?)",
                snapshots.stream().map(snapshot -> row(snapshot, now)).toList());
        register.enter(snapshots);
    }

    private static @Nullable Object[] row(InvoiceSnapshot snapshot, OffsetDateTime now) {
        byte[] content = EventJson.write(snapshot);
        return new @Nullable Object[] {
            snapshot.documentId(), content, Sha256.hex(content), now, Submissions.submitBy(snapshot)
        };
    }

    /** Empty unless it is issued. @throws Refusal 409 {@code opening-balance} for a document of the old system, which has none */
    public Optional<InvoiceSnapshot> of(UUID invoiceId) {
        Optional<InvoiceSnapshot> snapshot = jdbc.sql("select content from invoice_snapshots where invoice_id = :id")
                .param("id", invoiceId)
                .query((row, index) -> EventJson.read(row.getBytes("content"), InvoiceSnapshot.class))
                .optional();
        if (snapshot.isEmpty() && isOpening(invoiceId)) {
            throw InvoiceRefusals.openingBalance(invoiceId);
        }
        return snapshot;
    }

    private boolean isOpening(UUID invoiceId) {
        return jdbc.sql("select exists (select from invoices where id = :id and opening)")
                .param("id", invoiceId)
                .query(Boolean.class)
                .single();
    }
}
