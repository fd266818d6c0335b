package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.amber;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import java.util.ArrayList;
import java.util.List;

/** What the document itself must have. */
final class DocumentRules {

    static final List<ReadinessRule> ALL = List.of(
            DocumentRules::lines,
            DocumentRules::prices,
            DocumentRules::total,
            DocumentRules::paymentTerms,
            DocumentRules::series);

    /** Longest term between businesses unless expressly agreed (Directive 2011/7/EU, rules.md §5). */
    private static final int TERMS_DAYS_MAX = 60;

    private DocumentRules() {}

    /** BR-16. */
    static List<ReadinessItem> lines(ReadinessInput input) {
        return List.of(
                input.calculated().lines().isEmpty()
                        ? red("lines-missing", "lines", "The document has no lines")
                        : green("lines", "lines", "The document has lines"));
    }

    /** BR-27. */
    static List<ReadinessItem> prices(ReadinessInput input) {
        List<ReadinessItem> negative = new ArrayList<>();
        List<PricedLine> lines = input.calculated().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line().unitPrice().signum() < 0) {
                negative.add(red("price-negative", "lines[" + i + "].unitPrice", "A price cannot be negative"));
            }
        }
        return negative;
    }

    static List<ReadinessItem> total(ReadinessInput input) {
        return List.of(
                input.calculated().totals().gross().isNegative()
                        ? red("total-negative", "totals.gross", "An invoice cannot be negative; that is a credit note")
                        : green("total", "totals.gross", "The total is not negative"));
    }

    /** BR-CO-25: the due date follows from the terms. */
    static List<ReadinessItem> paymentTerms(ReadinessInput input) {
        if (input.buyer() == null) {
            return List.of();
        }
        int days = input.buyer().paymentTermsDays();
        String link = "/clients/" + input.buyer().clientId();
        if (days < 0) {
            return List.of(red("payment-terms-missing", "buyer.paymentTermsDays", "The client has no payment terms")
                    .fixedAt(link));
        }
        if (days > TERMS_DAYS_MAX && input.buyer().status() != BuyerStatus.CONSUMER) {
            return List.of(amber(
                            "payment-terms-long",
                            "buyer.paymentTermsDays",
                            "Terms of " + days + " days between businesses must be expressly agreed")
                    .fixedAt(link));
        }
        return List.of(green("payment-terms", "buyer.paymentTermsDays", "Due " + days + " days after issue"));
    }

    static List<ReadinessItem> series(ReadinessInput input) {
        return List.of(
                input.seriesOpen()
                        ? green("series", "series", "There is a series to number the document")
                        : red("series-missing", "series", "No number series is set up for this document")
                                .fixedAt("/settings/series"));
    }
}
