package com.azuvio.crmconnect.client.messaging;

import com.azuvio.crmconnect.client.account.Booking;
import com.azuvio.crmconnect.client.account.EntryType;
import com.azuvio.crmconnect.client.account.Ledger;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.FreeMoneyWrittenOff;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Recorded;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Refunded;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.Reversed;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.WriteOffUndone;
import com.azuvio.crmconnect.client.messaging.PaymentFacts.WrittenOff;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Books money on the client's account. */
@Component
class PaymentEvents implements EventHandler {

    private static final String RECORDED = "sales.payment.recorded.v1";
    private static final String REVERSED = "sales.payment.reversed.v1";
    private static final String REFUNDED = "sales.payment.refunded.v1";
    private static final String WRITTEN_OFF = "sales.payment.written-off.v1";
    private static final String FREE_MONEY_WRITTEN_OFF = "sales.payment.free-money-written-off.v1";
    private static final String WRITE_OFF_UNDONE = "sales.payment.write-off-undone.v1";

    private final Ledger ledger;

    PaymentEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String topic() {
        return "sales.payment";
    }

    @Override
    public Set<String> types() {
        return Set.of(RECORDED, REVERSED, REFUNDED, WRITTEN_OFF, FREE_MONEY_WRITTEN_OFF, WRITE_OFF_UNDONE);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        ledger.book(events.stream().map(PaymentEvents::booking).toList());
    }

    private static Booking booking(InboundEvent event) {
        return switch (event.type()) {
            case RECORDED -> receipt(event.as(Recorded.class), event.actor());
            case REVERSED -> reversal(event.as(Reversed.class), event.actor());
            case REFUNDED -> refund(event.as(Refunded.class), event.actor());
            case WRITTEN_OFF -> writeOff(event.as(WrittenOff.class), event.actor());
            case FREE_MONEY_WRITTEN_OFF -> freeMoneyWriteOff(event.as(FreeMoneyWrittenOff.class), event.actor());
            case WRITE_OFF_UNDONE -> undoing(event.as(WriteOffUndone.class), event.actor());
            default -> throw new IllegalStateException("not one of types(): " + event.type());
        };
    }

    private static Booking receipt(Recorded receipt, String actor) {
        return new Booking(
                receipt.clientId(),
                EntryType.RECEIPT,
                receipt.paymentId(),
                receipt.number(),
                null,
                receipt.amount(),
                receipt.receivedOn(),
                actor);
    }

    private static Booking reversal(Reversed reversal, String actor) {
        return new Booking(
                reversal.clientId(),
                EntryType.REVERSAL,
                reversal.paymentId(),
                reversal.number(),
                null,
                reversal.amount(),
                reversal.reversedOn(),
                actor);
    }

    private static Booking refund(Refunded refund, String actor) {
        return new Booking(
                refund.clientId(),
                EntryType.REFUND,
                refund.refundId(),
                null,
                null,
                refund.amount(),
                refund.refundedOn(),
                actor);
    }

    private static Booking writeOff(WrittenOff writeOff, String actor) {
        return new Booking(
                writeOff.clientId(),
                EntryType.WRITE_OFF,
                writeOff.writeOffId(),
                null,
                writeOff.documentId(),
                writeOff.amount(),
                writeOff.on(),
                actor);
    }

    private static Booking freeMoneyWriteOff(FreeMoneyWrittenOff writeOff, String actor) {
        return new Booking(
                writeOff.clientId(),
                EntryType.FREE_MONEY_WRITE_OFF,
                writeOff.writeOffId(),
                null,
                null,
                writeOff.amount(),
                writeOff.on(),
                actor);
    }

    private static Booking undoing(WriteOffUndone undone, String actor) {
        var type = switch (undone.of()) {
            case OPEN_AMOUNT -> EntryType.WRITE_OFF_UNDONE;
            case FREE_MONEY -> EntryType.FREE_MONEY_WRITE_OFF_UNDONE;
        };
        return new Booking(
                undone.clientId(),
                type,
                undone.writeOffId(),
                null,
                undone.documentId(),
                undone.amount(),
                undone.on(),
                actor);
    }
}
