package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.Countries;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client can be invoiced (S60, S61), by rules that stand side by side. Which number is demanded follows from
 * the status, so that consumers and businesses without a VAT number have their lawful variant.
 */
public final class Readiness {

    private static final String VAT_NUMBER = "vatNumber";
    private static final String ADDRESS = "registeredAddress";
    private static final String REQUIRED = "required";
    private static final String CONTRADICTION = "contradicts-status";

    private final TaxIdentity tax;
    private final @Nullable PostalAddress address;
    private final PaymentTerms terms;
    private final ReadinessPolicy policy;

    private Readiness(TaxIdentity tax, @Nullable PostalAddress address, PaymentTerms terms, ReadinessPolicy policy) {
        this.tax = tax;
        this.address = address;
        this.terms = terms;
        this.policy = policy;
    }

    /** In the order of the form; empty when the client is ready. */
    public static List<MissingItem> missing(
            TaxIdentity tax, @Nullable PostalAddress registeredAddress, PaymentTerms terms, ReadinessPolicy policy) {
        var rules = new Readiness(tax, registeredAddress, terms, policy);
        return Stream.of(
                        rules.taxNumber(),
                        rules.registeredAddress(),
                        rules.countryOfAddress(),
                        rules.regionOfRomanianAddress(),
                        rules.sectorOfBucharest(),
                        rules.ibanOfTransferPayer())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<MissingItem> taxNumber() {
        var vatNumber = tax.vatNumber();
        return switch (tax.status()) {
            case DOMESTIC_TAXABLE -> taxNumberOfDomestic(vatNumber);
            case EU_VAT_REGISTERED -> vatNumberOfEuRegistered(vatNumber);
            case EU_NOT_REGISTERED, CONSUMER ->
                missingIf(
                        vatNumber != null, VAT_NUMBER, CONTRADICTION, "a client with a VAT number has another status");
            case NON_EU ->
                missingIf(
                        vatNumber != null && Countries.isInEu(vatNumber.country()),
                        VAT_NUMBER,
                        CONTRADICTION,
                        "a business with an EU VAT number is EU_VAT_REGISTERED or DOMESTIC_TAXABLE");
        };
    }

    private Optional<MissingItem> taxNumberOfDomestic(@Nullable VatNumber vatNumber) {
        if (vatNumber == null) {
            return missingIf(
                    tax.fiscalCode() == null,
                    VAT_NUMBER,
                    "vat-number-or-fiscal-code-required",
                    "a domestic taxable person has a VAT number or, if it is not registered for VAT, a fiscal code");
        }
        return missingIf(
                !vatNumber.country().equals(policy.homeCountry()),
                VAT_NUMBER,
                CONTRADICTION,
                "the VAT number of a domestic client starts with " + policy.homeCountry());
    }

    private Optional<MissingItem> vatNumberOfEuRegistered(@Nullable VatNumber vatNumber) {
        if (vatNumber == null) {
            return missingIf(true, VAT_NUMBER, REQUIRED, "the VAT number of another EU country is missing");
        }
        boolean ofAnotherEuCountry =
                Countries.isInEu(vatNumber.country()) && !vatNumber.country().equals(policy.homeCountry());
        return missingIf(
                !ofAnotherEuCountry, VAT_NUMBER, CONTRADICTION, "the VAT number is not one of another EU country");
    }

    private Optional<MissingItem> registeredAddress() {
        return missingIf(address == null, ADDRESS, REQUIRED, "the registered address is missing");
    }

    /** A foreign business may be registered for VAT here or in any EU country, so those two leave the seat open. */
    private Optional<MissingItem> countryOfAddress() {
        if (address == null) {
            return Optional.empty();
        }
        boolean contradicts = switch (tax.status()) {
            case DOMESTIC_TAXABLE, EU_VAT_REGISTERED, CONSUMER -> false;
            case EU_NOT_REGISTERED ->
                !Countries.isInEu(address.country()) || address.country().equals(policy.homeCountry());
            case NON_EU -> Countries.isInEu(address.country());
        };
        return missingIf(
                contradicts, ADDRESS + ".country", CONTRADICTION, "a client with this status has its seat elsewhere");
    }

    private Optional<MissingItem> regionOfRomanianAddress() {
        return missingIf(addressIs(PostalAddress::lacksRegion), ADDRESS + ".region", REQUIRED, "the county is missing");
    }

    private Optional<MissingItem> sectorOfBucharest() {
        return missingIf(
                addressIs(PostalAddress::lacksBucharestSector),
                ADDRESS + ".city",
                "bucharest-sector-required",
                "in Bucharest the city is the sector, SECTOR1 to SECTOR6");
    }

    private Optional<MissingItem> ibanOfTransferPayer() {
        return missingIf(
                policy.ibanOfTransferPayersRequired() && terms.byTransfer() && terms.iban() == null,
                "iban",
                REQUIRED,
                "a client that pays by transfer has an IBAN");
    }

    private boolean addressIs(Predicate<PostalAddress> lacking) {
        return address != null && lacking.test(address);
    }

    private static Optional<MissingItem> missingIf(boolean condition, String field, String code, String message) {
        return condition ? Optional.of(new MissingItem(field, code, message)) : Optional.empty();
    }
}
