package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.advance.AdvanceBook;
import com.azuvio.crmconnect.invoicing.advance.AdvanceReceipt;
import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.invoicing.proforma.Proforma;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that takes money; its row is held for update. */
sealed interface Payable {

    UUID id();

    boolean isIssued();

    UUID clientId();

    Currency currency();

    Money remaining();

    /** Books the smaller of requested and remaining, which is not zero. Returns what was applied. */
    Money allocate(AllocationRequest request, Instant at);

    /** Number of the document that has used the money, so that it cannot be released; absent where none has. */
    @Nullable
    String consumerOf(UUID allocationId);

    /** What of the money no document has used, where one has used some of it; otherwise zero. */
    Money unusedOf(UUID allocationId);

    /** Takes off what no document has used. Returns it. */
    Money releaseUnused(UUID allocationId);

    /** Takes the money off. Returns what is open now of each other document that had used it. */
    Map<UUID, Money> release(UUID allocationId, Money applied, Instant at);

    record OfInvoice(Invoice invoice) implements Payable {

        @Override
        public UUID id() {
            return invoice.id();
        }

        @Override
        public boolean isIssued() {
            return invoice.status() == InvoiceStatus.ISSUED;
        }

        @Override
        public UUID clientId() {
            return invoice.clientId();
        }

        @Override
        public Currency currency() {
            return invoice.currency();
        }

        @Override
        public Money remaining() {
            return invoice.remaining();
        }

        @Override
        public Money allocate(AllocationRequest request, Instant at) {
            return invoice.allocate(request.amount());
        }

        @Override
        public @Nullable String consumerOf(UUID allocationId) {
            return null;
        }

        @Override
        public Money unusedOf(UUID allocationId) {
            return Money.zero(invoice.currency());
        }

        @Override
        public Money releaseUnused(UUID allocationId) {
            throw new IllegalStateException("money on an invoice is used by nothing else");
        }

        @Override
        public Map<UUID, Money> release(UUID allocationId, Money applied, Instant at) {
            invoice.release(applied);
            return Map.of();
        }
    }

    /** The money is an advance from here on (D4). */
    record OfProforma(Proforma proforma, AdvanceBook.Page advances) implements Payable {

        @Override
        public UUID id() {
            return proforma.id();
        }

        @Override
        public boolean isIssued() {
            return proforma.status() == InvoiceStatus.ISSUED;
        }

        @Override
        public UUID clientId() {
            return proforma.clientId();
        }

        @Override
        public Currency currency() {
            return proforma.currency();
        }

        @Override
        public Money remaining() {
            return proforma.remaining();
        }

        @Override
        public Money allocate(AllocationRequest request, Instant at) {
            return advances.receive(
                    proforma,
                    new AdvanceReceipt(
                            request.allocationId(), request.paymentId(), request.amount(), request.receivedOn()),
                    at);
        }

        @Override
        public @Nullable String consumerOf(UUID allocationId) {
            return advances.consumerOf(allocationId);
        }

        @Override
        public Money unusedOf(UUID allocationId) {
            return advances.unusedOf(allocationId);
        }

        @Override
        public Money releaseUnused(UUID allocationId) {
            return advances.giveBackUnused(proforma, allocationId);
        }

        @Override
        public Map<UUID, Money> release(UUID allocationId, Money applied, Instant at) {
            return advances.giveBack(proforma, allocationId, at);
        }
    }
}
