package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceLine;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is printed.
 *
 * @param originalPosition absent where an amount is credited on a whole VAT rate
 */
@Embeddable
record CreditNoteLine(
        @Nullable Integer originalPosition, @Embedded InvoiceLine line) {

    PricedLine priced(int index) {
        return line.priced(index);
    }
}
