package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one credit note, all positive (type 381).
 *
 * @param entries what it prints, one line each
 * @param shares what it takes off the positions of its original; their nets sum to the net of the note
 */
public record Credit(List<Entry> entries, List<CreditShare> shares, Totals totals) {

    /**
     * @param position absent where an amount is credited on a whole VAT rate
     * @param quantity zero where only an amount is credited
     */
    public record Entry(@Nullable CreditPosition position, LineVat vat, BigDecimal quantity, Money net) {}

    public Credit {
        entries = List.copyOf(entries);
        shares = List.copyOf(shares);
    }
}
