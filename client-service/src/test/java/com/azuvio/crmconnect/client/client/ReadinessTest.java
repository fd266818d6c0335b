package com.azuvio.crmconnect.client.client;

import static com.azuvio.crmconnect.client.client.ClientFixtures.POLICY;
import static com.azuvio.crmconnect.client.client.ClientFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessTest {

    private static final PaymentTerms CASH = new PaymentTerms(0, "CASH", false, null);

    /** Every status with and without a VAT number (of which country) and a fiscal code. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DOMESTIC_TAXABLE,  RO18547290,  -,        RO, -
            DOMESTIC_TAXABLE,  -,           18547290, RO, -
            DOMESTIC_TAXABLE,  RO18547290,  18547290, RO, -
            DOMESTIC_TAXABLE,  -,           -,        RO, vatNumber vat-number-or-fiscal-code-required
            DOMESTIC_TAXABLE,  DE136695976, -,        RO, vatNumber contradicts-status
            DOMESTIC_TAXABLE,  RO18547290,  -,        DE, -
            EU_VAT_REGISTERED, DE136695976, -,        DE, -
            EU_VAT_REGISTERED, EL094259216, -,        GR, -
            EU_VAT_REGISTERED, DE136695976, -,        US, -
            EU_VAT_REGISTERED, -,           18547290, DE, vatNumber required
            EU_VAT_REGISTERED, RO18547290,  -,        RO, vatNumber contradicts-status
            EU_VAT_REGISTERED, GB980780684, -,        GB, vatNumber contradicts-status
            EU_NOT_REGISTERED, -,           -,        FR, -
            EU_NOT_REGISTERED, FR40303265045, -,      FR, vatNumber contradicts-status
            EU_NOT_REGISTERED, -,           -,        US, registeredAddress.country contradicts-status
            EU_NOT_REGISTERED, -,           -,        RO, registeredAddress.country contradicts-status
            NON_EU,            -,           -,        US, -
            NON_EU,            GB980780684, -,        GB, -
            NON_EU,            DE136695976, -,        US, vatNumber contradicts-status
            NON_EU,            -,           -,        DE, registeredAddress.country contradicts-status
            CONSUMER,          -,           -,        RO, -
            CONSUMER,          -,           -,        DE, -
            CONSUMER,          -,           -,        US, -
            CONSUMER,          RO18547290,  -,        RO, vatNumber contradicts-status
            """)
    void demandsWhatTheStatusDemands(
            ClientStatus status,
            @Nullable String vatNumber,
            @Nullable String fiscalCode,
            String country,
            @Nullable String missing) {
        var tax = new TaxIdentity(
                status,
                vatNumber == null ? null : VatNumber.parse(vatNumber),
                fiscalCode == null ? null : FiscalCode.parse(fiscalCode, "RO"));
        var address = anAddress(country, country.equals("RO") ? "RO-CJ" : null, "Oraș");
        assertThat(missing(tax, address, CASH)).isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @EnumSource
    void demandsAnAddressOfEveryone(ClientStatus status) {
        assertThat(missing(new TaxIdentity(status, null, null), null, CASH)).contains("registeredAddress required");
    }

    @Test
    void demandsTheCountyAndTheSectorOfRomanianAddresses() {
        var tax = new TaxIdentity(ClientStatus.CONSUMER, null, null);
        assertThat(missing(tax, anAddress("RO", null, "Cluj"), CASH))
                .containsExactly("registeredAddress.region required");
        assertThat(missing(tax, anAddress("RO", "RO-B", "București"), CASH))
                .containsExactly("registeredAddress.city bucharest-sector-required");
    }

    @Test
    void demandsAnIbanOfThoseWhoPayByTransferWhileThePolicySaysSo() {
        var tax = new TaxIdentity(ClientStatus.CONSUMER, null, null);
        var address = anAddress("DE", null, "Berlin");
        var withoutIban = new PaymentTerms(30, null, true, null);
        var withIban = new PaymentTerms(30, null, true, Iban.parse("DE89370400440532013000"));
        assertThat(missing(tax, address, withoutIban)).containsExactly("iban required");
        assertThat(missing(tax, address, withIban)).isEmpty();
        assertThat(missing(tax, address, CASH)).isEmpty();
        assertThat(Readiness.missing(tax, address, withoutIban, new ReadinessPolicy("RO", false)))
                .isEmpty();
    }

    @Test
    void namesEverythingAtOnceInTheOrderOfTheForm() {
        var profile = ClientFixtures.anIncompleteCompany();
        assertThat(missing(profile.tax(), profile.registeredAddress(), profile.terms()))
                .containsExactly(
                        "vatNumber vat-number-or-fiscal-code-required", "registeredAddress required", "iban required");
    }

    @Test
    void followsTheSellersCountry() {
        var tax = new TaxIdentity(ClientStatus.DOMESTIC_TAXABLE, VatNumber.parse("DE136695976"), null);
        assertThat(Readiness.missing(tax, anAddress("DE", null, "Berlin"), CASH, new ReadinessPolicy("DE", true)))
                .isEmpty();
    }

    @Test
    void knowsAllMemberStates() {
        var members = Arrays.asList(
                "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
                "LU", "LV", "MT", "NL", "PL", "PT", "SE", "SI", "SK");
        var tax = new TaxIdentity(ClientStatus.EU_NOT_REGISTERED, null, null);
        assertThat(members)
                .allSatisfy(country -> assertThat(missing(tax, anAddress(country, null, "City"), CASH))
                        .isEmpty());
    }

    private static List<String> missing(TaxIdentity tax, @Nullable PostalAddress address, PaymentTerms terms) {
        return Readiness.missing(tax, address, terms, POLICY).stream()
                .map(item -> item.field() + " " + item.code())
                .toList();
    }
}
