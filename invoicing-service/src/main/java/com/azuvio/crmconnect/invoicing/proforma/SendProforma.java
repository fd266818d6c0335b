package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.PrepareSending;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the stored PDF of an issued proforma to notification-service (S52); each call is a new message (D9). */
@Component
public class SendProforma {

    private final Proformas proformas;
    private final PrepareSending preparing;

    SendProforma(Proformas proformas, PrepareSending preparing) {
        this.proformas = proformas;
        this.preparing = preparing;
    }

    /**
     * @param recipients empty: the client's present invoice e-mails
     * @return id of the sending
     * @throws Refusal 409 where it is not issued, is being sent or may have arrived; 422 {@code no-recipients}
     */
    @Transactional
    public UUID send(UUID id, List<String> recipients, String by) {
        UUID clientId = proformas.clientOf(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        PreparedSending prepared =
                preparing.prepare(id, clientId, recipients, by).orElseThrow(ProformaRefusals::notIssued);
        Proforma proforma = proformas.lock(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        proforma.send(prepared);
        proformas.save(proforma);
        return prepared.sendId();
    }
}
