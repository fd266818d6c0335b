package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of an original that can be credited on its own: one of its lines, or a charge on the whole document.
 *
 * @param position that of the line; charges follow the last line
 * @param line absent for a charge
 * @param quantity zero for a charge, which is credited by amount only
 * @param net what it contributes to the base of its VAT rate: of a line, its net less its share of the document's discount
 */
public record CreditPosition(int position, @Nullable DocumentLine line, LineVat vat, BigDecimal quantity, Money net) {

    public boolean isCharge() {
        return line == null;
    }
}
