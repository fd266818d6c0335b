package com.azuvio.crmconnect.invoicing.document;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who issues the documents (D16), as drafts read it and as an issued document froze it.
 *
 * @param fiscalCode tax code without country prefix
 * @param registrationNumber entry in the trade register, such as {@code J12/345/2019}
 * @param accounts at most one per currency
 * @param logo SHA-256 of the stored logo
 * @param language default language of documents, {@code en} or {@code ro}
 * @param peppolEndpoint required on documents of clients that are reached over Peppol
 */
public record Seller(
        String name,
        SellerVatStatus vatStatus,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable String registrationNumber,
        PostalAddress address,
        List<BankAccount> accounts,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String logo,
        String language,
        @Nullable PeppolEndpoint peppolEndpoint) {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Seller {
        accounts = List.copyOf(accounts);
    }

    public Seller withLogo(@Nullable String logo) {
        return new Seller(
                name,
                vatStatus,
                vatNumber,
                fiscalCode,
                registrationNumber,
                address,
                accounts,
                email,
                phone,
                website,
                logo,
                language,
                peppolEndpoint);
    }

    /** The currency of the seller's country, in which it owes its VAT; the euro where the country is none, which the checks tell. */
    public Currency companyCurrency() {
        Currency national =
                COUNTRIES.contains(address.country()) ? Currency.getInstance(Locale.of("", address.country())) : null;
        return Objects.requireNonNullElse(national, EURO);
    }

    public Optional<BankAccount> accountIn(Currency currency) {
        return accounts.stream()
                .filter(account -> account.currency().equals(currency))
                .findFirst();
    }
}
