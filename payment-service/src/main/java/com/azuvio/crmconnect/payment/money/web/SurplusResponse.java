package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.money.CreditNoteSurplus;
import com.azuvio.crmconnect.payment.money.Cut;
import com.azuvio.crmconnect.payment.money.MoneyStatus;
import com.azuvio.crmconnect.payment.money.SurplusView;
import com.azuvio.crmconnect.payment.money.web.PaymentResponse.CutResponse;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The surplus of a credit note as it stands. {@code amount = applied + requested + refunded + writtenOff + free}, always.
 *
 * @param id of the credit note, or of a credit that the old system left
 * @param originalDocumentId the document that the note credited; if it reopens, this money goes to it first
 * @param cuts only in the answer to a command: which documents needed less than was asked for them
 */
record SurplusResponse(
        UUID id,
        String number,
        UUID clientId,
        @Nullable String clientName,
        MoneyStatus status,
        Money amount,
        Money applied,
        Money requested,
        Money refunded,
        Money writtenOff,
        Money free,
        LocalDate issuedOn,
        UUID originalDocumentId,
        List<AllocationResponse> allocations,
        @Nullable List<CutResponse> cuts,
        long version)
        implements MoneySourceResponse {

    static SurplusResponse from(SurplusView view, @Nullable List<Cut> cuts) {
        CreditNoteSurplus surplus = view.surplus();
        ClientCopy client = view.client();
        return new SurplusResponse(
                surplus.id(),
                surplus.number(),
                surplus.clientId(),
                client == null ? null : client.name(),
                surplus.status(),
                surplus.amount(),
                surplus.applied(),
                surplus.requested(),
                surplus.refunded(),
                surplus.writtenOff(),
                surplus.free(),
                surplus.receivedOn(),
                surplus.originalDocumentId(),
                surplus.allocations().stream()
                        .map(one ->
                                AllocationResponse.from(one, view.documents().get(one.documentId())))
                        .toList(),
                cuts == null ? null : cuts.stream().map(CutResponse::from).toList(),
                surplus.version());
    }
}
