package com.azuvio.crmconnect.invoicing.seller.web;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.PeppolEndpoint;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import com.azuvio.crmconnect.invoicing.seller.StoredSeller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param logo as a {@code data:} URI, as it was sent */
public record SellerResponse(
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
        @Nullable PeppolEndpoint peppolEndpoint,
        Instant updatedAt,
        String updatedBy) {

    static SellerResponse from(StoredSeller stored) {
        Seller seller = stored.seller();
        return new SellerResponse(
                seller.name(),
                seller.vatStatus(),
                seller.vatNumber(),
                seller.fiscalCode(),
                seller.registrationNumber(),
                seller.address(),
                seller.accounts(),
                seller.email(),
                seller.phone(),
                seller.website(),
                stored.logo(),
                seller.language(),
                seller.peppolEndpoint(),
                stored.updatedAt(),
                stored.updatedBy());
    }
}
