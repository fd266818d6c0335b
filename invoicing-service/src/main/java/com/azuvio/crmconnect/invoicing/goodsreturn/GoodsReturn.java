package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Goods of an invoice that the warehouse expects back (S44). Receipts are only added; what was received never exceeds what is expected. Whoever
 * changes it holds its row.
 */
@Entity
@Table(name = "goods_returns")
public class GoodsReturn extends AggregateRoot<GoodsReturnEvent> {

    private static final int RECEIPTS_MAX = 500;

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    @Embedded
    private ReturnedInvoice original;

    private String reasonText;

    @Enumerated(EnumType.STRING)
    private CreditPolicy creditPolicy;

    private @Nullable UUID creditNoteId;
    private Instant requestedAt;
    private String requestedBy;

    @Embedded
    private @Nullable ReturnClosing closing;

    @ElementCollection
    @CollectionTable(name = "goods_return_lines", joinColumns = @JoinColumn(name = "goods_return_id"))
    @OrderColumn(name = "position")
    private List<ReturnLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goods_receipts", joinColumns = @JoinColumn(name = "goods_return_id"))
    @OrderColumn(name = "position")
    private List<GoodsReceipt> receipts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected GoodsReturn() {}

    /** @param creditNoteId the drafted note of all that is expected, where that is credited at once */
    GoodsReturn(
            String number,
            ReturnedInvoice original,
            String reasonText,
            @Nullable UUID creditNoteId,
            List<ReturnLine> expected,
            Instant at,
            String by) {
        this.id = UuidV7.next();
        this.number = number;
        this.status = ReturnStatus.EXPECTED;
        this.original = original;
        this.reasonText = reasonText;
        this.creditPolicy = creditNoteId == null ? CreditPolicy.AFTER_RECEIPT : CreditPolicy.NOW;
        this.creditNoteId = creditNoteId;
        this.requestedAt = at;
        this.requestedBy = by;
        lines.addAll(expected);
        raise(new GoodsReturnEvent.Requested(
                id,
                number,
                original.clientId(),
                original.originalId(),
                original.originalNumber(),
                original.orderId(),
                reasonText,
                lines));
    }

    /** The receipt of this id. @throws Refusal {@code receipt-id-conflict} where it says something else */
    Optional<GoodsReceipt> told(String receiptId, LocalDate on, Quantities received) {
        return receipts.stream()
                .filter(receipt -> receipt.receiptId().equals(receiptId))
                .peek(receipt -> {
                    if (!receipt.saysTheSame(on, received)) {
                        throw ReturnRefusals.receiptIdConflict(receiptId);
                    }
                })
                .findFirst();
    }

    /** @throws Refusal {@code return-not-open}, {@code receipt-exceeds-expected} with every line that breaks a rule */
    void requireReceivable(Quantities received) {
        if (!status.isOpen() || receipts.size() >= RECEIPTS_MAX) {
            throw ReturnRefusals.notOpen(this);
        }
        Refusal refusal = ReturnRefusals.exceedsExpected();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < received.lines().size(); i++) {
            Quantities.OfLine line = received.lines().get(i);
            String path = "lines[" + i + "]";
            int index = indexOf(line.position());
            if (index < 0 || !seen.add(line.position())) {
                refusal.field(path + ".position", "position-unknown", "a line of the return, once");
            } else if (line.quantity().compareTo(lines.get(index).outstanding()) > 0) {
                String most =
                        lines.get(index).outstanding().stripTrailingZeros().toPlainString();
                refusal.field(path + ".quantity", "quantity-exceeds", "at most " + most + " is still expected");
            }
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }

    /** Takes a receipt that {@link #requireReceivable} let pass. */
    void receive(GoodsReceipt receipt) {
        for (Quantities.OfLine line : receipt.quantities().lines()) {
            int index = indexOf(line.position());
            lines.set(index, lines.get(index).received(line.quantity()));
        }
        receipts.add(receipt);
        boolean all = lines.stream().allMatch(line -> line.outstanding().signum() == 0);
        status = all ? ReturnStatus.RECEIVED : ReturnStatus.PARTLY_RECEIVED;
    }

    /** Nothing more comes. @throws Refusal {@code return-not-open} */
    void close(String reason, Instant at, String by) {
        if (!status.isOpen()) {
            throw ReturnRefusals.notOpen(this);
        }
        status = ReturnStatus.CLOSED;
        closing = new ReturnClosing(at, by, reason);
    }

    /** What of a line of the invoice no other return may expect: what came back, and what still may. */
    BigDecimal claimed(int originalPosition) {
        return lines.stream()
                .filter(line -> line.originalPosition() == originalPosition)
                .map(line -> status.isOpen() ? line.expectedQuantity() : line.receivedQuantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int indexOf(int originalPosition) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).originalPosition() == originalPosition)
                .findFirst()
                .orElse(-1);
    }

    public UUID id() {
        return id;
    }

    /** That of the invoice with a count, such as {@code INV-2026-000123/R1}. */
    public String number() {
        return number;
    }

    public ReturnStatus status() {
        return status;
    }

    public ReturnedInvoice original() {
        return original;
    }

    public String reasonText() {
        return reasonText;
    }

    public CreditPolicy creditPolicy() {
        return creditPolicy;
    }

    /** The note of all that is expected; absent where receipts are credited. */
    public @Nullable UUID creditNoteId() {
        return creditNoteId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public @Nullable ReturnClosing closing() {
        return closing;
    }

    public List<ReturnLine> lines() {
        return List.copyOf(lines);
    }

    public List<GoodsReceipt> receipts() {
        return List.copyOf(receipts);
    }
}
