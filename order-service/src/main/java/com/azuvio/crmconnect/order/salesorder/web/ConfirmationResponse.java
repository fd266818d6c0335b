package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.Confirmation;
import com.azuvio.crmconnect.order.salesorder.ConfirmationDocument;
import com.azuvio.crmconnect.order.salesorder.ConfirmationLine;
import com.azuvio.crmconnect.order.salesorder.DocumentStatus;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation with its document.
 *
 * @param released whether its draft was discarded and its quantities wait to be converted again
 * @param convertedBy number of the confirmation that took them over
 */
record ConfirmationResponse(
        int number,
        Instant confirmedAt,
        String confirmedBy,
        LocalDate taxPoint,
        @Nullable LocalDate deliveredOn,
        Money net,
        Money discount,
        Money freight,
        boolean released,
        @Nullable Integer convertedBy,
        boolean cancellationRefused,
        Document document,
        List<Line> lines) {

    /** @param total with VAT */
    record Document(
            DocumentStatus status,
            @Nullable UUID id,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable Money total,
            @Nullable String reason) {

        static Document from(ConfirmationDocument document) {
            return new Document(
                    document.status(),
                    document.id(),
                    document.number(),
                    document.issuedOn(),
                    document.total(),
                    document.reason());
        }
    }

    /** Quantity and price as they were confirmed, as decimal strings. */
    record Line(UUID lineId, String itemCode, String description, String quantity, String unitPrice, Money net) {

        static Line from(ConfirmationLine line) {
            return new Line(
                    line.lineId(),
                    line.itemCode(),
                    line.description(),
                    Decimal.text(line.quantity(), 3),
                    Decimal.text(line.unitPrice(), 4),
                    line.net());
        }
    }

    static ConfirmationResponse from(Confirmation confirmation) {
        return new ConfirmationResponse(
                confirmation.number(),
                confirmation.confirmedAt(),
                confirmation.confirmedBy(),
                confirmation.taxPointOn(),
                confirmation.deliveredOn(),
                confirmation.net(),
                confirmation.discount(),
                confirmation.freight(),
                confirmation.isReleased(),
                confirmation.convertedByNumber(),
                confirmation.isCancellationRefused(),
                Document.from(confirmation.document()),
                confirmation.lines().stream().map(Line::from).toList());
    }
}
