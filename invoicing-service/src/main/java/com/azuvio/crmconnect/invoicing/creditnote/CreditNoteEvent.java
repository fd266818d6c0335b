package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.invoice.DeliveryMeans;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a credit note. */
public sealed interface CreditNoteEvent {

    UUID creditNoteId();

    UUID clientId();

    /** It has its number and is frozen; the original's open amount is reduced, the surplus is money of the client. */
    record Issued(
            UUID creditNoteId,
            String number,
            UUID clientId,
            UUID originalId,
            LocalDate issuedOn,
            Money total,
            Money appliedToOriginal,
            Money surplus)
            implements CreditNoteEvent {}

    /** The stored PDF is to be mailed. */
    record ReadyToSend(
            UUID creditNoteId, String number, UUID clientId, LocalDate issuedOn, Money total, PreparedSending prepared)
            implements CreditNoteEvent {}

    /** The client has the document; raised once. */
    record Delivered(
            UUID creditNoteId,
            UUID clientId,
            @Nullable UUID sendId,
            DeliveryMeans how,
            LocalDate deliveredOn,
            String by,
            @Nullable String note)
            implements CreditNoteEvent {}
}
