package com.azuvio.crmconnect.invoicing.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The client as the document sees it.
 *
 * @param clientRevision revision of the client copy that the data were taken from
 * @param language {@code en} or {@code ro}
 * @param vatCheck absent while nobody asked the register about the VAT number
 * @param paymentTermsDays days from the issue date to the due date (D6)
 * @param peppolEndpoint where it receives e-invoices over Peppol; absent where it does not
 */
public record Buyer(
        UUID clientId,
        long clientRevision,
        String name,
        BuyerStatus status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable PostalAddress address,
        @Nullable String iban,
        String language,
        List<String> invoiceEmails,
        int paymentTermsDays,
        boolean paysByTransfer,
        @Nullable VatNumberCheck vatCheck,
        @Nullable PeppolEndpoint peppolEndpoint) {

    public Buyer {
        invoiceEmails = List.copyOf(invoiceEmails);
    }

    /** With terms that were agreed for one document. */
    public Buyer withPaymentTermsDays(int days) {
        return new Buyer(
                clientId,
                clientRevision,
                name,
                status,
                vatNumber,
                fiscalCode,
                address,
                iban,
                language,
                invoiceEmails,
                days,
                paysByTransfer,
                vatCheck,
                peppolEndpoint);
    }
}
