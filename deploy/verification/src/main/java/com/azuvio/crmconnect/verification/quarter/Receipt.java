package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.stack.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Money that arrived, as {@code POST /payments} takes it. */
record Receipt(
        KnownClient client, Amount amount, LocalDate receivedOn, String reference, List<Allocation> allocations) {

    record Allocation(String documentId, Map<String, String> amount) {}

    private record Body(
            String clientId,
            Map<String, String> amount,
            String receivedOn,
            String modeCode,
            String reference,
            @Nullable String payerIban,
            List<Allocation> allocations) {}

    static Receipt of(
            KnownClient client, Amount amount, LocalDate on, String reference, Map<String, Amount> documents) {
        return new Receipt(
                client,
                amount,
                on,
                reference,
                documents.entrySet().stream()
                        .map(document -> new Allocation(
                                document.getKey(), document.getValue().json()))
                        .toList());
    }

    /** One transfer for both. */
    Receipt with(Receipt other) {
        return new Receipt(
                client,
                amount.plus(other.amount),
                other.receivedOn,
                reference + ", " + other.reference,
                Stream.concat(allocations.stream(), other.allocations.stream()).toList());
    }

    Object body() {
        String iban = client.data().iban();
        return new Body(
                client.id(),
                amount.json(),
                receivedOn.toString(),
                iban == null ? "CARD" : "BANK_TRANSFER",
                reference,
                iban,
                allocations);
    }
}
