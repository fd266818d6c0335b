package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clients as tests need them, made through the real parsers and transitions. */
public final class ClientFixtures {

    public static final VatCheck A_VALID_CHECK =
            new VatCheck(VatCheck.Result.VALID, Instant.parse("2026-03-02T09:15:30Z"), "WAPIAAAAZ1234567");
    public static final ReadinessPolicy POLICY = new ReadinessPolicy("RO", true);
    public static final Moment MONDAY = new Moment(Instant.parse("2026-11-23T08:00:00Z"), "ana");
    public static final Moment TUESDAY = new Moment(Instant.parse("2026-11-24T08:00:00Z"), "dan");

    private ClientFixtures() {}

    public static Client aClient() {
        return Client.register(UUID.randomUUID(), "C-000042", aReadyCompany(), POLICY, MONDAY);
    }

    public static ClientProfile aReadyCompany() {
        return new ClientProfile(
                "Țesături Moldova SRL",
                new TaxIdentity(
                        ClientStatus.DOMESTIC_TAXABLE,
                        VatNumber.parse("RO18547290"),
                        FiscalCode.parse("18547290", "RO")),
                anAddress("RO", "RO-B", "SECTOR3"),
                List.of(new DeliveryAddress(
                        UUID.fromString("0199b6a0-4d2e-7c31-9a54-2f1f6f0c1a02"),
                        "Depozit Cluj",
                        anAddress("RO", "RO-CJ", "Cluj-Napoca"))),
                Language.RO,
                List.of(new Contact("Ioana Ștefănescu", "ioana@tesaturi.example", ContactRole.ACCOUNTING)),
                List.of("facturi@tesaturi.example"),
                new PaymentTerms(30, "BANK_TRANSFER", true, Iban.parse("RO49AAAA1B31007593840000")));
    }

    public static ClientProfile anIncompleteCompany() {
        return with(
                aReadyCompany(),
                new TaxIdentity(ClientStatus.DOMESTIC_TAXABLE, null, null),
                null,
                new PaymentTerms(30, null, true, null));
    }

    static ClientProfile with(
            ClientProfile profile, TaxIdentity tax, @Nullable PostalAddress address, PaymentTerms terms) {
        return new ClientProfile(
                profile.name(),
                tax,
                address,
                profile.deliveryAddresses(),
                profile.language(),
                profile.contacts(),
                profile.invoiceEmails(),
                terms);
    }

    public static PostalAddress anAddress(String country, @Nullable String region, String city) {
        return PostalAddress.parse("Strada Lungă 1", null, city, region, "030033", country);
    }
}
