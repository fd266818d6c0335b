package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.goodsreturn.Quantities;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.warehouse.goods-received.v1} as far as it is read here; another company's system writes it. */
public record GoodsReceived(
        @Nullable UUID returnId,
        @Nullable String receiptId,
        @Nullable LocalDate receivedOn,
        @Nullable List<@Nullable Line> lines) {

    private static final int RECEIPT_ID_MAX = 80;
    private static final int LINES_MAX = 500;
    private static final int DECIMALS_MAX = 4;
    private static final BigDecimal QUANTITY_MAX = new BigDecimal("1000000000000");

    /** @param position that of the invoice's line, as {@code return-requested} named it */
    public record Line(int position, @Nullable BigDecimal quantity) {}

    /** A receipt that keeps to the contract. */
    public record Receipt(UUID returnId, String receiptId, LocalDate receivedOn, Quantities received) {}

    /** @throws RejectedEventException {@code receipt-invalid} where it breaks the contract */
    public Receipt toReceipt() {
        String id = receiptId == null ? "" : receiptId.strip();
        if (returnId == null || receivedOn == null || id.isEmpty() || id.length() > RECEIPT_ID_MAX) {
            throw invalid("returnId, receiptId of 1 to 80 characters and receivedOn are needed");
        }
        if (lines == null || lines.isEmpty() || lines.size() > LINES_MAX) {
            throw invalid("1 to 500 lines are needed");
        }
        return new Receipt(
                returnId,
                id,
                receivedOn,
                new Quantities(lines.stream().map(GoodsReceived::quantity).toList()));
    }

    private static Quantities.OfLine quantity(@Nullable Line line) {
        BigDecimal quantity = line == null ? null : line.quantity();
        if (line == null
                || quantity == null
                || quantity.signum() <= 0
                || quantity.compareTo(QUANTITY_MAX) >= 0
                || quantity.stripTrailingZeros().scale() > DECIMALS_MAX) {
            throw invalid("a quantity is above zero, below 1,000,000,000,000 and has at most four decimals");
        }
        return new Quantities.OfLine(line.position(), quantity);
    }

    private static RejectedEventException invalid(String detail) {
        return new RejectedEventException("receipt-invalid", detail);
    }
}
