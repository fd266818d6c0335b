package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.client.ClientState;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.PeppolEndpoint;
import com.azuvio.crmconnect.invoicing.document.VatNumberCheck;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.client.changed.v1} as far as it is read here. */
public record ClientChanged(
        UUID clientId,
        String name,
        BuyerStatus status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable WireAddress registeredAddress,
        @Nullable String iban,
        String language,
        List<String> invoiceEmails,
        int paymentTermsDays,
        boolean paysByTransfer,
        boolean active,
        @Nullable VatNumberCheck vatCheck,
        @Nullable PeppolEndpoint peppolEndpoint) {

    public ClientState toState(long revision) {
        Buyer buyer = new Buyer(
                clientId,
                revision,
                name,
                status,
                Texts.orNull(vatNumber),
                Texts.orNull(fiscalCode),
                registeredAddress == null ? null : registeredAddress.toAddress(),
                Texts.orNull(iban),
                language,
                invoiceEmails,
                paymentTermsDays,
                paysByTransfer,
                vatCheck,
                peppolEndpoint);
        return new ClientState(buyer, active);
    }
}
