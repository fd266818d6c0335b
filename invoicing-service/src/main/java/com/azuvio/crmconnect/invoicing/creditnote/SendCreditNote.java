package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.invoice.PrepareSending;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the stored PDF of an issued credit note to notification-service; each call is a new message (D9). */
@Component
public class SendCreditNote {

    private final CreditNotes notes;
    private final PrepareSending preparing;

    SendCreditNote(CreditNotes notes, PrepareSending preparing) {
        this.notes = notes;
        this.preparing = preparing;
    }

    /**
     * @param recipients empty: the client's present invoice e-mails, as of today and not of the day of issue
     * @return id of the sending
     * @throws Refusal 409 where it is not issued, is being sent or may have arrived; 422 {@code no-recipients}
     */
    @Transactional
    public UUID send(UUID id, List<String> recipients, String by) {
        UUID clientId = notes.clientOf(id).orElseThrow(() -> CreditRefusals.notFound(id));
        PreparedSending prepared =
                preparing.prepare(id, clientId, recipients, by).orElseThrow(CreditRefusals::notIssued);
        CreditNote document = notes.lock(id).orElseThrow(() -> CreditRefusals.notFound(id));
        document.send(prepared);
        notes.save(document);
        return prepared.sendId();
    }
}
