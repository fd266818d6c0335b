package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.invoice.Pdfs;
import com.azuvio.crmconnect.invoicing.invoice.Sending;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.invoice.StoredPdf;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the stored PDF of an issued credit note to notification-service; each call is a new message (D9). */
@Component
public class SendCreditNote {

    private final CreditNotes notes;
    private final ClientCopies clients;
    private final Snapshots snapshots;
    private final Pdfs pdfs;
    private final CompanyCalendar calendar;

    SendCreditNote(CreditNotes notes, ClientCopies clients, Snapshots snapshots, Pdfs pdfs, CompanyCalendar calendar) {
        this.notes = notes;
        this.clients = clients;
        this.snapshots = snapshots;
        this.pdfs = pdfs;
        this.calendar = calendar;
    }

    /**
     * @param recipients empty: the client's present invoice e-mails, as of today and not of the day of issue
     * @return id of the sending
     */
    @Transactional
    public UUID send(UUID id, List<String> recipients, String by) {
        UUID clientId = notes.clientOf(id).orElseThrow(() -> CreditRefusals.notFound(id));
        InvoiceSnapshot snapshot = snapshots.of(id).orElseThrow(CreditRefusals::notIssued);
        // Before the locks: the first rendering takes its time, and nobody has to wait for it.
        StoredPdf pdf = pdfs.of(id).orElseThrow(CreditRefusals::notIssued);
        ClientCopy client = clients.lockForShare(clientId);
        CreditNote note = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        List<String> addresses =
                recipients.isEmpty() && client.buyer() != null ? client.buyer().invoiceEmails() : recipients;
        if (addresses.isEmpty()) {
            throw Refusal.unprocessable("no-recipients", "The client has no invoice e-mail; name the recipients")
                    .field("recipients", "required", "the client has no invoice e-mail");
        }
        UUID sendId = UuidV7.next();
        note.send(
                sendId,
                Sending.queued(addresses, calendar.now(), by),
                snapshot.seller().name(),
                pdf);
        notes.save(note);
        return sendId;
    }
}
