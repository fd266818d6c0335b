package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a draft amounts to under a state of its client, the seller and the rates.
 *
 * @param basisRevision count of changes of seller and rates that it was determined under
 * @param decisions VAT decision per line, in their order
 * @param freightDecision absent without freight
 * @param chargeDecisions VAT decision per charge with a reason, in their order
 * @param nationalVat BT-111; absent for a document in the company's currency, and where no rate is known
 */
record Determination(
        long basisRevision,
        @Nullable Seller seller,
        @Nullable Buyer buyer,
        List<VatDecision> decisions,
        @Nullable VatDecision freightDecision,
        Calculated calculated,
        List<VatDecision> chargeDecisions,
        @Nullable NationalVat nationalVat) {

    Determination(
            long basisRevision,
            @Nullable Seller seller,
            @Nullable Buyer buyer,
            List<VatDecision> decisions,
            @Nullable VatDecision freightDecision,
            Calculated calculated,
            List<VatDecision> chargeDecisions) {
        this(basisRevision, seller, buyer, decisions, freightDecision, calculated, chargeDecisions, null);
    }

    Determination with(@Nullable NationalVat vat) {
        return new Determination(
                basisRevision, seller, buyer, decisions, freightDecision, calculated, chargeDecisions, vat);
    }

    boolean vatDetermined() {
        return Stream.concat(decisions.stream(), chargeDecisions.stream())
                        .allMatch(decision -> decision.vat().isDecided())
                && (freightDecision == null || freightDecision.vat().isDecided());
    }
}
