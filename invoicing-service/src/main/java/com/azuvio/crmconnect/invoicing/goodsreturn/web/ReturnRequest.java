package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.CreditPolicy;
import com.azuvio.crmconnect.invoicing.goodsreturn.Quantities;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse shall expect.
 *
 * @param reason why it comes back; printed on the credit notes
 * @param credit absent: by the setting {@code backoffice.returns.credit}
 */
record ReturnRequest(
        @NotBlank @Size(max = 500) String reason,
        @Nullable CreditPolicy credit,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ReturnedQuantity> lines) {

    Quantities expected() {
        return ReturnedQuantity.all(lines);
    }
}
