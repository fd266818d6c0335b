package com.azuvio.crmconnect.invoicing.goodsreturn;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse received at one time.
 *
 * @param receiptId the warehouse's, unique within the return
 * @param creditNoteId the note that was drafted for it
 * @param creditRefusal why none was drafted although one should have been; a person credits it then
 */
@Embeddable
public record GoodsReceipt(
        String receiptId,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy,
        @Convert(converter = Quantities.Column.class) Quantities quantities,
        @Nullable UUID creditNoteId,
        @Nullable String creditRefusal) {

    boolean saysTheSame(LocalDate on, Quantities received) {
        return receivedOn.equals(on) && quantities.equals(received);
    }
}
