package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import java.util.List;

/** What the rules say about the VAT of a line: a category with its rate, or that a person has to decide. */
public sealed interface VatDecision {

    /** The VAT to calculate with; {@link LineVat#UNDECIDED} while nobody has decided. */
    LineVat vat();

    /**
     * @param warnings codes of what a person should look at, though nothing blocks: {@code one-stop-shop} …
     */
    record Decided(LineVat vat, List<String> warnings) implements VatDecision {
        public Decided {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * @param code why no rule decides: {@code client-not-known}, {@code ship-to-unknown}, {@code service-outside-eu} …
     */
    record Undecided(String code) implements VatDecision {
        @Override
        public LineVat vat() {
            return LineVat.UNDECIDED;
        }
    }
}
