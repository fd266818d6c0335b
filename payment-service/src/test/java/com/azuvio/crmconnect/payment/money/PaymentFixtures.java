package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Payments that came about as they do in life. */
final class PaymentFixtures {

    static final UUID CLIENT = UUID.fromString("01980f2a-7c00-7000-8000-0000000000c1");
    static final LocalDate RECEIVED_ON = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    static final Stamp STAMP = new Stamp(Instant.parse("2026-03-03T08:00:00Z"), "ana");

    private PaymentFixtures() {}

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static Receipt aReceiptOf(String amount) {
        return new Receipt(CLIENT, eur(amount), RECEIVED_ON, "CASH", null, null, null, List.of());
    }

    static Payment aPaymentOf(String amount) {
        return new Payment(UuidV7.next(), "PAY-000001", aReceiptOf(amount), false, STAMP);
    }

    static OpenDocument anInvoiceOf(String total) {
        return aDocument(CLIENT, eur(total));
    }

    static OpenDocument aDocument(UUID clientId, Money total) {
        return new OpenDocument(
                UuidV7.next(),
                DocumentType.INVOICE,
                "INV-2026-000001",
                clientId,
                RECEIVED_ON,
                RECEIVED_ON.plusDays(30),
                total,
                total,
                DocumentPaymentStatus.UNPAID,
                true,
                null,
                1);
    }

    static Allocation requested(Payment payment, String amount) {
        return payment.allocate(UuidV7.next(), anInvoiceOf(amount), eur(amount), STAMP);
    }

    static Allocation applied(Payment payment, String amount) {
        Allocation allocation = requested(payment, amount);
        payment.applied(allocation, eur(amount), STAMP);
        return allocation;
    }
}
