package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.exchange.ExchangeRate;
import com.azuvio.crmconnect.invoicing.exchange.ExchangeRates;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The VAT of drafts in the company's currency: at the rate of the tax point; a debit note keeps its original's (D5). */
@Component
class NationalVats {

    private final ExchangeRates rates;
    private final Snapshots snapshots;

    NationalVats(ExchangeRates rates, Snapshots snapshots) {
        this.rates = rates;
        this.snapshots = snapshots;
    }

    Batch forBatch() {
        return new Batch();
    }

    /** Reads each rate once, for any number of drafts. */
    final class Batch {

        private record Key(Currency currency, Currency company, LocalDate taxPoint) {}

        private final Map<Key, Optional<ExchangeRate>> read = new HashMap<>();

        /** Absent for a document in the company's currency, and where no rate is known. */
        @Nullable
        NationalVat of(Currency currency, LocalDate taxPoint, Determination determination) {
            Seller seller = determination.seller();
            return seller == null || currency.equals(seller.companyCurrency())
                    ? null
                    : at(
                                    new Key(currency, seller.companyCurrency(), taxPoint),
                                    determination.calculated().totals().vat())
                            .orElse(null);
        }

        /** Absent for a document in the company's currency, and where no rate is known. */
        @Nullable
        NationalVat of(Invoice draft, Determination determination) {
            Seller seller = determination.seller();
            if (seller == null || draft.currency().equals(seller.companyCurrency())) {
                return null;
            }
            Supplemented supplemented = draft.supplemented();
            Optional<NationalVat> originals = supplemented == null
                    ? Optional.empty()
                    : snapshots.of(supplemented.originalId()).map(InvoiceSnapshot::nationalVat);
            return originals
                    .map(original -> original.sameRateOn(
                            determination.calculated().totals().vat()))
                    .orElseGet(() -> of(draft.currency(), draft.body().taxPoint(), determination));
        }

        private Optional<NationalVat> at(Key key, Money vat) {
            return read.computeIfAbsent(key, one -> rates.at(one.taxPoint(), one.currency(), one.company()))
                    .map(rate -> NationalVat.of(vat, key.company(), rate.rate(), rate.on(), rate.source()));
        }
    }
}
