package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Clients and open documents as payments know them, without waiting for their events. */
final class Receivables {

    /** Of all tests: numbers are unique in the database that they share. */
    private static final AtomicInteger LAST = new AtomicInteger(100_000);

    private final Clients clients;
    private final OpenDocuments documents;

    Receivables(Clients clients, OpenDocuments documents) {
        this.clients = clients;
        this.documents = documents;
    }

    UUID aClient(String name, @Nullable String iban) {
        UUID id = UuidV7.next();
        clients.keep(List.of(new ClientCopy(id, "C-000042", name, iban, true, 1)));
        return id;
    }

    OpenDocument anInvoice(UUID client, String total) {
        return anInvoice(client, "INV-2026-" + LAST.incrementAndGet(), total);
    }

    OpenDocument anInvoice(UUID client, String number, String total) {
        OpenDocument invoice =
                document(UuidV7.next(), client, number, Money.of(total, "EUR"), Money.of(total, "EUR"), 1);
        documents.keep(List.of(invoice));
        return invoice;
    }

    /** Invoicing says that so much is left of it. */
    void tellRemaining(OpenDocument invoice, String remaining) {
        documents.keep(List.of(document(
                invoice.id(),
                invoice.clientId(),
                invoice.number(),
                invoice.total(),
                Money.of(remaining, "EUR"),
                invoice.revision() + 1)));
    }

    private static OpenDocument document(
            UUID id, UUID client, String number, Money total, Money remaining, long revision) {
        return new OpenDocument(
                id,
                DocumentType.INVOICE,
                number,
                client,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 1),
                total,
                remaining,
                remaining.isZero() ? DocumentPaymentStatus.PAID : DocumentPaymentStatus.UNPAID,
                true,
                reference(number),
                revision);
    }

    /** As invoicing-service makes them (ISO 11649). */
    static String reference(String number) {
        String body = number.replaceAll("[^0-9A-Z]", "");
        StringBuilder digits = new StringBuilder();
        (body + "RF00").chars().forEach(character -> digits.append(Character.digit(character, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format("RF%02d%s", check, body);
    }
}
