package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.money.Cut;
import com.azuvio.crmconnect.payment.money.MoneyStatus;
import com.azuvio.crmconnect.payment.money.Payment;
import com.azuvio.crmconnect.payment.money.PaymentView;
import com.azuvio.crmconnect.payment.money.PossibleDuplicate;
import com.azuvio.crmconnect.payment.money.Reversal;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands. {@code amount = applied + requested + refunded + reversed + writtenOff + free}, always.
 *
 * @param requested asked for documents, or held for refunds that are not decided
 * @param writtenOff small amounts that the company took in
 * @param free what can be allocated; of an over-payment, the credit of the client (D11)
 * @param owed by the client, because the receipt bounced after that was refunded
 * @param entryLagDays from the arrival of the money to its entry, in the company's zone (S71)
 * @param receivedOn when the money arrived, as opposed to {@code recordedAt}
 * @param possibleDuplicate when it was recorded, the client had another receipt of this amount and day; two bank lines
 *     are two receipts
 * @param possibleDuplicates those receipts, at most 10
 * @param bankLineId the line of a bank statement that it is
 * @param cuts only in the answer to a command: which documents needed less than was asked for them
 */
record PaymentResponse(
        UUID id,
        String number,
        UUID clientId,
        @Nullable String clientName,
        MoneyStatus status,
        Money amount,
        Money applied,
        Money requested,
        Money refunded,
        Money reversed,
        Money writtenOff,
        Money free,
        Money owed,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy,
        long entryLagDays,
        String modeCode,
        @Nullable String reference,
        @Nullable String payerIban,
        @Nullable String mandate,
        boolean possibleDuplicate,
        List<PossibleDuplicate> possibleDuplicates,
        @Nullable Reversal reversal,
        @Nullable UUID bankLineId,
        List<AllocationResponse> allocations,
        @Nullable List<CutResponse> cuts,
        long version)
        implements MoneySourceResponse {

    /**
     * @param asked what was wanted for the document
     * @param requested what its owner is asked to apply
     * @param notNeeded the rest, which stays free
     */
    record CutResponse(UUID documentId, Money asked, Money requested, Money notNeeded) {

        static CutResponse from(Cut cut) {
            return new CutResponse(cut.documentId(), cut.asked(), cut.requested(), cut.notNeeded());
        }
    }

    static PaymentResponse from(PaymentView view, @Nullable List<Cut> cuts) {
        Payment payment = view.payment();
        ClientCopy client = view.client();
        return new PaymentResponse(
                payment.id(),
                payment.number(),
                payment.clientId(),
                client == null ? null : client.name(),
                payment.status(),
                payment.amount(),
                payment.applied(),
                payment.requested(),
                payment.refunded(),
                payment.reversed(),
                payment.writtenOff(),
                payment.free(),
                payment.owed(),
                payment.receivedOn(),
                payment.recordedAt(),
                payment.recordedBy(),
                view.entryLagDays(),
                payment.modeCode(),
                payment.reference(),
                payment.payerIban(),
                payment.mandate(),
                payment.possibleDuplicate(),
                view.possibleDuplicates(),
                payment.reversal().orElse(null),
                payment.bankLineId(),
                payment.allocations().stream()
                        .map(one ->
                                AllocationResponse.from(one, view.documents().get(one.documentId())))
                        .toList(),
                cuts == null ? null : cuts.stream().map(CutResponse::from).toList(),
                payment.version());
    }
}
