package com.azuvio.crmconnect.invoicing.seller.web;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.PeppolEndpoint;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The whole profile; a PUT replaces it.
 *
 * @param vatNumber with country prefix; blanks are dropped
 * @param fiscalCode without country prefix
 * @param accounts at most one per currency
 * @param logo PNG or JPEG as a {@code data:} URI, at most 100 KiB
 * @param peppolEndpoint where the seller is reached over Peppol; asked for on documents of clients that have one
 */
public record SellerRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull SellerVatStatus vatStatus,

        @Nullable @Pattern(regexp = "[A-Za-z]{2}[A-Za-z0-9 ]{2,18}")
        String vatNumber,

        @Nullable @Pattern(regexp = "[A-Za-z0-9 ]{2,20}") String fiscalCode,
        @Nullable @Size(max = 40) String registrationNumber,
        @NotNull @Valid Address address,
        @NotNull @Size(max = 20) List<@NotNull @Valid Account> accounts,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String website,
        @Nullable @Size(max = 140_000) String logo,
        @NotNull @Pattern(regexp = "en|ro") String language,
        @Nullable @Valid Endpoint peppolEndpoint) {

    /** @param scheme of the code list of electronic address schemes (EAS), such as {@code 9947} for a Romanian VAT number */
    public record Endpoint(
            @NotNull @Pattern(regexp = "[0-9]{4}") String scheme,

            @NotNull @Pattern(regexp = "[A-Za-z0-9:.+_-]{1,50}")
            String id) {

        PeppolEndpoint toEndpoint() {
            return new PeppolEndpoint(scheme, id);
        }
    }

    /**
     * @param region ISO 3166-2, such as {@code RO-CJ}
     * @param country ISO 3166-1 alpha-2
     */
    public record Address(
            @NotBlank @Size(max = 200) String line1,
            @Nullable @Size(max = 200) String line2,
            @NotBlank @Size(max = 100) String city,

            @Nullable @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}")
            String region,

            @Nullable @Size(max = 20) String postalCode,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

        PostalAddress toAddress() {
            return new PostalAddress(line1, line2, city, region, postalCode, country);
        }
    }

    /** An account that buyers pay to; blanks in the IBAN are dropped. */
    public record Account(
            @NotNull Currency currency,
            @NotBlank @Size(max = 42) String iban,
            @Nullable @Size(max = 100) String bankName,
            @Nullable @Size(max = 11) String bic) {

        BankAccount toAccount() {
            return new BankAccount(currency, compactOf(iban), bankName, compact(bic));
        }
    }

    Seller toSeller() {
        return new Seller(
                name,
                vatStatus,
                compact(vatNumber),
                compact(fiscalCode),
                registrationNumber,
                address.toAddress(),
                accounts.stream().map(Account::toAccount).toList(),
                email,
                phone,
                website,
                logo,
                language,
                peppolEndpoint == null ? null : peppolEndpoint.toEndpoint());
    }

    private static @Nullable String compact(@Nullable String text) {
        return text == null ? null : compactOf(text);
    }

    private static String compactOf(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
