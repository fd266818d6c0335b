package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Why nothing is given up; asked in this order. */
public enum WriteOffRefusal {
    /** There is no such document, or it is no receivable. */
    DOCUMENT_UNKNOWN((request, document) -> false),
    DOCUMENT_NOT_ISSUED((request, document) -> document.status() != InvoiceStatus.ISSUED),
    CLIENT_DIFFERS((request, document) -> !document.clientId().equals(request.clientId())),
    CURRENCY_DIFFERS(
            (request, document) -> !document.currency().equals(request.amount().currency())),
    /** Money or a credit note was faster. */
    NOTHING_OPEN((request, document) -> document.remaining().isZero()),
    /** The document reopened meanwhile: what is open now was not asked for, and may be above the person's limit. */
    MORE_OPEN((request, document) -> document.remaining().compareTo(request.amount()) > 0);

    private final BiPredicate<WriteOffRequest, Invoice> applies;

    WriteOffRefusal(BiPredicate<WriteOffRequest, Invoice> applies) {
        this.applies = applies;
    }

    static Optional<WriteOffRefusal> of(WriteOffRequest request, @Nullable Invoice document) {
        if (document == null) {
            return Optional.of(DOCUMENT_UNKNOWN);
        }
        return Arrays.stream(values())
                .filter(refusal -> refusal.applies.test(request, document))
                .findFirst();
    }
}
