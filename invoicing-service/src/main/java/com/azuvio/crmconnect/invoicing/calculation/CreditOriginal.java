package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An issued document as its credit notes see it. The discount of the whole document is spread over the lines of its VAT rate by their net, largest
 * remainder, so that the positions of a rate sum to its base and crediting them all credits exactly what was billed.
 */
public record CreditOriginal(Currency currency, List<CreditPosition> positions, Totals totals) {

    public CreditOriginal {
        positions = List.copyOf(positions);
    }

    public static CreditOriginal of(InvoiceSnapshot issued) {
        Calculated amounts = new Calculated(issued.lines(), issued.allowances(), issued.charges(), issued.totals());
        return of(issued.currency(), amounts);
    }

    static CreditOriginal of(Currency currency, Calculated amounts) {
        List<PricedLine> lines = amounts.lines();
        List<Money> nets = new ArrayList<>(lines.stream().map(PricedLine::net).toList());
        amounts.allowances().forEach(allowance -> spread(allowance, lines, nets));
        List<CreditPosition> positions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = lines.get(i);
            positions.add(new CreditPosition(
                    i + 1, line.line(), line.vat(), line.line().quantity(), nets.get(i)));
        }
        for (DocumentCharge charge : amounts.charges()) {
            positions.add(
                    new CreditPosition(positions.size() + 1, null, charge.vat(), BigDecimal.ZERO, charge.amount()));
        }
        return new CreditOriginal(currency, positions, amounts.totals());
    }

    private static void spread(DocumentAllowance allowance, List<PricedLine> lines, List<Money> nets) {
        List<Integer> bearing = IntStream.range(0, lines.size())
                .filter(i -> isSameRate(lines.get(i).vat(), allowance.vat())
                        && nets.get(i).isPositive())
                .boxed()
                .toList();
        List<Money> shares = LargestRemainder.split(
                allowance.amount(), bearing.stream().map(nets::get).toList());
        for (int i = 0; i < shares.size(); i++) {
            int line = bearing.get(i);
            nets.set(line, nets.get(line).minus(shares.get(i)));
        }
    }

    static boolean isSameRate(LineVat one, LineVat other) {
        return one.category() == other.category() && one.ratePercent().compareTo(other.ratePercent()) == 0;
    }
}
