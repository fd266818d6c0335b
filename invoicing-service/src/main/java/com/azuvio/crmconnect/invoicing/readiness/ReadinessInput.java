package com.azuvio.crmconnect.invoicing.readiness;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param seller absent while the profile is not set up
 * @param buyer absent while the client is not known
 * @param decisions the VAT decision of each line, in the order of the lines
 * @param freightDecision absent without freight
 * @param chargeDecisions the VAT decision of each charge with a reason, in their order
 * @param period that the document bills; absent for a single supply
 * @param nationalVat of a document in another currency than the company's, where a rate is known
 * @param today the day on which the document would be issued
 * @param seriesOpen whether a series of this kind of document is there to number it
 */
public record ReadinessInput(
        @Nullable Seller seller,
        @Nullable Buyer buyer,
        Shipping shipping,
        Currency currency,
        Calculated calculated,
        List<VatDecision> decisions,
        @Nullable VatDecision freightDecision,
        LocalDate taxPoint,
        LocalDate today,
        boolean seriesOpen,
        List<VatDecision> chargeDecisions,
        @Nullable InvoicePeriod period,
        @Nullable NationalVat nationalVat) {

    public ReadinessInput {
        decisions = List.copyOf(decisions);
        chargeDecisions = List.copyOf(chargeDecisions);
    }
}
