package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.mode.PaymentModes;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must hold of a receipt before it is recorded; what its allocations ask for is no reason to refuse money. */
@Component
class ReceiptRules {

    /** Earlier is a typing error. */
    private static final LocalDate RECEIVED_MIN = LocalDate.of(2000, 1, 1);

    private final PaymentModes modes;
    private final Clients clients;
    private final CompanyCalendar calendar;

    ReceiptRules(PaymentModes modes, Clients clients, CompanyCalendar calendar) {
        this.modes = modes;
        this.clients = clients;
        this.calendar = calendar;
    }

    /** Holds the client's row to the end of the transaction. */
    void check(Receipt receipt) {
        refuseUnlikelyDay(receipt.receivedOn());
        modes.findById(receipt.modeCode())
                .orElseThrow(() -> Refusal.unprocessable(
                                "unknown-payment-mode", "there is no payment mode " + receipt.modeCode())
                        .field("modeCode", "unknown", "choose one of the list"))
                .check(receipt::has);
        // Receipts of one client one after the other: two clicks at once must see each other as possible duplicates.
        if (clients.lock(receipt.clientId()).isEmpty()) {
            throw Refusal.retryLater("client-not-known-yet", "the client has not been told to payments yet")
                    .with("clientId", receipt.clientId());
        }
    }

    private void refuseUnlikelyDay(LocalDate receivedOn) {
        LocalDate today = calendar.today();
        if (receivedOn.isAfter(today)) {
            throw Refusal.unprocessable("received-in-the-future", "money cannot have arrived after today, " + today)
                    .field("receivedOn", "future-date", "not after " + today);
        }
        if (receivedOn.isBefore(RECEIVED_MIN)) {
            throw Refusal.unprocessable("received-too-long-ago", "money cannot have arrived before " + RECEIVED_MIN)
                    .field("receivedOn", "too-early", "not before " + RECEIVED_MIN);
        }
    }
}
