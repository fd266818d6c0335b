package com.azuvio.crmconnect.invoicing.goodsreturn.web;

import com.azuvio.crmconnect.invoicing.goodsreturn.Quantities;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** @param receiptId the warehouse's, unique within the return; the same content again changes nothing */
record ReceiptRequest(
        @NotBlank @Size(max = 80) String receiptId,
        @NotNull LocalDate receivedOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ReturnedQuantity> lines) {

    Quantities received() {
        return ReturnedQuantity.all(lines);
    }
}
