package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;

/**
 * The totals of a document (BG-22).
 *
 * @param linesNet BT-106
 * @param allowances BT-107
 * @param charges BT-108
 * @param net BT-109
 * @param vat BT-110
 * @param gross BT-112
 */
public record Totals(
        Money linesNet,
        Money allowances,
        Money charges,
        Money net,
        Money vat,
        Money gross,
        List<VatBreakdown> breakdown) {

    public Totals {
        breakdown = List.copyOf(breakdown);
    }
}
