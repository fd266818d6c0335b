package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.VatNumber;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the register said of a client's VAT number (S70). */
@Component
public class RecordVatCheck {

    private final Clients clients;
    private final ReadinessPolicy policy;
    private final Moments moments;

    RecordVatCheck(Clients clients, ReadinessPolicy policy, Moments moments) {
        this.clients = clients;
        this.policy = policy;
        this.moments = moments;
    }

    /** @return false where the client has another number by now; the answer is no news of it then */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean record(UUID clientId, VatNumber asked, VatCheck check) {
        var client = clients.lockById(clientId).orElse(null);
        if (client == null || !asked.equals(client.profile().tax().vatNumber())) {
            return false;
        }
        client.recordVatCheck(check, policy, moments.present());
        clients.saveAndFlush(client);
        return true;
    }
}
