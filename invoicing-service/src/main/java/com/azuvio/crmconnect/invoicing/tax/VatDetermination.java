package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Determines the VAT of lines with the rates that are in force at the tax point (D13). */
@Component
public class VatDetermination {

    private final VatRates rates;

    VatDetermination(VatRates rates) {
        this.rates = rates;
    }

    /** Reads the rates once, for any number of documents. */
    public Batch forBatch() {
        return new Batch(rates.all());
    }

    /** The rules for one document, for any number of lines. */
    public DocumentVat forDocument(
            @Nullable Seller seller, @Nullable Buyer buyer, Shipping shipping, LocalDate taxPoint) {
        return forBatch().forDocument(seller, buyer, shipping, taxPoint);
    }

    /** The rules with the rates of one moment. */
    public static final class Batch {

        private final VatRateTable rates;

        Batch(VatRateTable rates) {
            this.rates = rates;
        }

        /**
         * @param seller absent while the profile is not set up: nothing is decided
         * @param buyer absent while the client is not known: nothing is decided
         * @param taxPoint the date whose rates apply (rules.md §2)
         */
        public DocumentVat forDocument(
                @Nullable Seller seller, @Nullable Buyer buyer, Shipping shipping, LocalDate taxPoint) {
            if (seller == null) {
                return (kind, vatClass) -> new VatDecision.Undecided("seller-not-set-up");
            }
            if (buyer == null) {
                return (kind, vatClass) -> new VatDecision.Undecided("client-not-known");
            }
            String home = seller.address().country();
            return new VatRules(seller, buyer, shipping, rates.inForce(home, taxPoint));
        }
    }
}
