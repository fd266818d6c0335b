package com.azuvio.crmconnect.payment.writeoff.web;

import com.azuvio.crmconnect.payment.writeoff.WriteOffWish;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Either a document, of which all that is open is given up, or a source of money, of which all that is free is.
 *
 * @param amount what the person saw; where something else is there, 409
 */
record WriteOffRequest(
        @Nullable UUID documentId,
        @Nullable UUID sourceId,
        @Nullable Money amount,
        @NotBlank @Size(max = 500) String reason) {

    WriteOffWish wish() {
        return new WriteOffWish(documentId, sourceId, amount, reason.strip());
    }
}
