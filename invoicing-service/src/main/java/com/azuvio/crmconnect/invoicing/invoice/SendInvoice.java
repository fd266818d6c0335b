package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the stored PDF of an issued invoice to notification-service (S28); each call is a new message (D9). */
@Component
public class SendInvoice {

    private final Invoices invoices;
    private final PrepareSending preparing;

    SendInvoice(Invoices invoices, PrepareSending preparing) {
        this.invoices = invoices;
        this.preparing = preparing;
    }

    /**
     * @param recipients empty: the client's present invoice e-mails, as of today and not of the day of issue
     * @return id of the sending
     * @throws Refusal 409 where it is not issued, is being sent or may have arrived; 422 {@code no-recipients}
     */
    @Transactional
    public UUID send(UUID id, List<String> recipients, String by) {
        UUID clientId = invoices.clientOf(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        PreparedSending prepared =
                preparing.prepare(id, clientId, recipients, by).orElseThrow(InvoiceRefusals::notIssued);
        Invoice document = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        document.send(prepared);
        invoices.save(document);
        return prepared.sendId();
    }
}
