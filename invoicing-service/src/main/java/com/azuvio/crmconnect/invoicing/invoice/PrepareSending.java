package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoice;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoicePolicy;
import com.azuvio.crmconnect.invoicing.einvoice.Verdict;
import com.azuvio.crmconnect.invoicing.einvoice.Verdicts;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the sending of any issued document needs, whatever kind it is. */
@Component
public class PrepareSending {

    private final Snapshots snapshots;
    private final Pdfs pdfs;
    private final ClientCopies clients;
    private final Verdicts verdicts;
    private final EInvoicePolicy policy;
    private final EInvoiceFiles files;
    private final CompanyCalendar calendar;

    PrepareSending(
            Snapshots snapshots,
            Pdfs pdfs,
            ClientCopies clients,
            Verdicts verdicts,
            EInvoicePolicy policy,
            EInvoiceFiles files,
            CompanyCalendar calendar) {
        this.snapshots = snapshots;
        this.pdfs = pdfs;
        this.clients = clients;
        this.verdicts = verdicts;
        this.policy = policy;
        this.files = files;
        this.calendar = calendar;
    }

    /**
     * Call it before the document is locked: the first rendering takes its time, and nobody has to wait for it. Locks the client's copy for share.
     *
     * @param recipients empty: the client's present invoice e-mails, as of today and not of the day of issue
     * @return empty where the document is not issued
     * @throws Refusal 422 {@code no-recipients}, {@code invoice-not-valid}
     */
    public Optional<PreparedSending> prepare(UUID documentId, UUID clientId, List<String> recipients, String by) {
        return snapshots
                .of(documentId)
                .map(this::judged)
                .flatMap(snapshot -> pdfs.of(documentId).map(pdf -> prepare(snapshot, pdf, clientId, recipients, by)));
    }

    /** Where issuing did not wait for the official verdict, sending does. A proforma is no e-invoice. */
    private InvoiceSnapshot judged(InvoiceSnapshot document) {
        if (!policy.beforeIssue() && document.documentType() != DocumentType.PROFORMA) {
            verdicts.judge(List.of(EInvoice.of(document))).values().forEach(Verdict::requireValid);
        }
        return document;
    }

    private PreparedSending prepare(
            InvoiceSnapshot snapshot, StoredPdf pdf, UUID clientId, List<String> recipients, String by) {
        Buyer buyer = clients.lockForShare(clientId).buyer();
        List<String> addresses = recipients.isEmpty() && buyer != null ? buyer.invoiceEmails() : recipients;
        if (addresses.isEmpty()) {
            throw Refusal.unprocessable("no-recipients", "The client has no invoice e-mail; name the recipients")
                    .field("recipients", "required", "the client has no invoice e-mail");
        }
        return new PreparedSending(
                UuidV7.next(),
                Sending.queued(addresses, calendar.now(), by),
                snapshot.seller().name(),
                pdf,
                files.toSend(snapshot).orElse(null));
    }
}
