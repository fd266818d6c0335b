package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.amber;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoiceProfile;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the VAT of the document still asks for (rules.md §2). */
final class TaxRules {

    static final List<ReadinessRule> ALL = List.of(
            TaxRules::decided,
            TaxRules::warnings,
            TaxRules::deliveryDate,
            TaxRules::shipToCountry,
            TaxRules::taxPoint,
            TaxRules::nationalCurrency);

    /** Said by the rules of seller and buyer already. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("seller-not-set-up", "client-not-known");

    private TaxRules() {}

    /** Where the law leaves more than one answer a person decides; there is no silent default. */
    static List<ReadinessItem> decided(ReadinessInput input) {
        List<ReadinessItem> undecided = new ArrayList<>();
        for (int i = 0; i < input.decisions().size(); i++) {
            if (input.decisions().get(i) instanceof VatDecision.Undecided line
                    && !SAID_ELSEWHERE.contains(line.code())) {
                undecided.add(red(line.code(), "lines[" + i + "].vat", TaxMessages.of(line.code())));
            }
        }
        if (input.freightDecision() instanceof VatDecision.Undecided freight
                && !SAID_ELSEWHERE.contains(freight.code())) {
            undecided.add(red(freight.code(), "freight.vat", TaxMessages.of(freight.code())));
        }
        for (int i = 0; i < input.chargeDecisions().size(); i++) {
            if (input.chargeDecisions().get(i) instanceof VatDecision.Undecided charge
                    && !SAID_ELSEWHERE.contains(charge.code())) {
                undecided.add(red(charge.code(), "charges[" + i + "].vat", TaxMessages.of(charge.code())));
            }
        }
        boolean allDecided = decisions(input).allMatch(VatDecision.Decided.class::isInstance);
        return allDecided ? List.of(green("vat", "lines", "The VAT of every line is determined")) : undecided;
    }

    static List<ReadinessItem> warnings(ReadinessInput input) {
        return decisions(input)
                .flatMap(decision ->
                        decision instanceof VatDecision.Decided decided ? decided.warnings().stream() : Stream.empty())
                .distinct()
                .map(code -> amber(code, "lines", TaxMessages.of(code)))
                .toList();
    }

    /** BR-IC-11. */
    static List<ReadinessItem> deliveryDate(ReadinessInput input) {
        if (!hasIntraCommunitySupply(input)) {
            return List.of();
        }
        return List.of(
                input.shipping().deliveredOn() == null && input.period() == null
                        ? red(
                                "delivery-date-missing",
                                "shipping.deliveredOn",
                                "An intra-Community supply needs its delivery date or its period")
                        : green("delivery-date", "shipping.deliveredOn", "The delivery date is given"));
    }

    /** BR-IC-12. */
    static List<ReadinessItem> shipToCountry(ReadinessInput input) {
        if (!hasIntraCommunitySupply(input)) {
            return List.of();
        }
        return List.of(
                input.shipping().toCountry() == null
                        ? red(
                                "ship-to-country-missing",
                                "shipping.to.country",
                                "An intra-Community supply needs the country that it went to")
                        : green("ship-to-country", "shipping.to.country", "The country of destination is given"));
    }

    /** Rates are those of the tax point (D13); one that is still to come is billed ahead of the supply. */
    static List<ReadinessItem> taxPoint(ReadinessInput input) {
        return List.of(
                input.taxPoint().isAfter(input.today())
                        ? amber(
                                "tax-point-ahead",
                                "taxPoint",
                                "The supply lies ahead: its tax point is " + input.taxPoint())
                        : green("tax-point", "taxPoint", "The tax point is " + input.taxPoint()));
    }

    /** Article 230 of Directive 2006/112/EC: VAT is owed in the currency of the seller's country; CIUS-RO wants it there always (BR-RO-030). */
    static List<ReadinessItem> nationalCurrency(ReadinessInput input) {
        Seller seller = input.seller();
        if (seller == null || input.currency().equals(seller.companyCurrency())) {
            return List.of();
        }
        NationalVat vat = input.nationalVat();
        if (vat != null) {
            return List.of(green("exchange-rate", "totals.vat", "The VAT is " + vat.amount() + " as well"));
        }
        Buyer buyer = input.buyer();
        boolean needed = !input.calculated().totals().vat().isZero()
                || (buyer != null && EInvoiceProfile.of(seller, buyer) == EInvoiceProfile.CIUS_RO);
        return needed
                ? List.of(red(
                                "exchange-rate-missing",
                                "totals.vat",
                                "No rate of " + input.currency() + " in " + seller.companyCurrency()
                                        + " is recorded for " + input.taxPoint())
                        .fixedAt("/settings/exchange-rates?currency=" + input.currency() + "&on=" + input.taxPoint()))
                : List.of();
    }

    private static Stream<VatDecision> decisions(ReadinessInput input) {
        return Stream.of(
                        input.decisions().stream(),
                        Stream.ofNullable(input.freightDecision()),
                        input.chargeDecisions().stream())
                .flatMap(all -> all);
    }

    private static boolean hasIntraCommunitySupply(ReadinessInput input) {
        return input.calculated().totals().breakdown().stream()
                .map(VatBreakdown::category)
                .anyMatch(category -> category == VatCategory.K);
    }
}
