package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.DeliveryMeans;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.invoicing.invoice.Receivable;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a proforma. */
public sealed interface ProformaEvent {

    UUID proformaId();

    UUID clientId();

    /** It has its number and asks for money. */
    record Issued(
            UUID proformaId,
            String number,
            UUID clientId,
            @Nullable OrderLink order,
            LocalDate issuedOn,
            LocalDate validUntil,
            Money net,
            Money vat,
            Money total)
            implements ProformaEvent {}

    /** What others copy has changed, so that money can be allocated to it. */
    record StateChanged(Receivable state) implements ProformaEvent {
        @Override
        public UUID proformaId() {
            return state.documentId();
        }

        @Override
        public UUID clientId() {
            return state.clientId();
        }
    }

    /** The stored PDF is to be mailed. */
    record ReadyToSend(Receivable state, PreparedSending prepared) implements ProformaEvent {
        @Override
        public UUID proformaId() {
            return state.documentId();
        }

        @Override
        public UUID clientId() {
            return state.clientId();
        }
    }

    /** The client has it; raised once. */
    record Delivered(
            UUID proformaId,
            UUID clientId,
            @Nullable UUID sendId,
            DeliveryMeans how,
            LocalDate deliveredOn,
            String by,
            @Nullable String note)
            implements ProformaEvent {}
}
