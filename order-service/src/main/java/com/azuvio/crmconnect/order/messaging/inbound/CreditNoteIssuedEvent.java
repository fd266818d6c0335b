package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What orders read of {@code sales.invoice.credit-note-issued.v1}: it is of the order of which its original is. */
public record CreditNoteIssuedEvent(UUID creditNoteId, UUID originalId, String number, LocalDate issuedOn, Money total)
        implements InvoiceTold {

    @Override
    public Optional<ToldDocument> document() {
        return Optional.of(new ToldDocument(
                null,
                new OrderDocument(
                        creditNoteId,
                        OrderDocument.Kind.CREDIT_NOTE,
                        OrderDocument.Stage.ISSUED,
                        number,
                        issuedOn,
                        total,
                        null,
                        originalId)));
    }
}
