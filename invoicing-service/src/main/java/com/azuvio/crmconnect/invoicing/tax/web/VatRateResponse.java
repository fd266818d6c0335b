package com.azuvio.crmconnect.invoicing.tax.web;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.tax.VatRate;
import java.time.LocalDate;

/** @param ratePercent a decimal string with two decimals */
public record VatRateResponse(String country, VatClass vatClass, String ratePercent, LocalDate validFrom) {

    static VatRateResponse from(VatRate rate) {
        return new VatRateResponse(
                rate.country(), rate.vatClass(), rate.ratePercent().toPlainString(), rate.validFrom());
    }
}
