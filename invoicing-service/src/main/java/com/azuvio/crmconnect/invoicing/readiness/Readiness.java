package com.azuvio.crmconnect.invoicing.readiness;

import java.util.List;
import java.util.stream.Stream;

/** The gate before the irreversible step: every rule, each by its name (S25, S61, D8). */
public final class Readiness {

    private static final List<ReadinessRule> RULES = Stream.of(
                    SellerRules.ALL, BuyerRules.ALL, TaxRules.ALL, DocumentRules.ALL, CodeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Readiness() {}

    public static ReadinessReport check(ReadinessInput input) {
        return new ReadinessReport(
                RULES.stream().flatMap(rule -> rule.check(input).stream()).toList());
    }
}
