package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.PeppolEndpoint;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The one seller of this back office (D16). It may be incomplete: what is missing blocks the issue, not the entry. Issued documents keep the
 * profile as it was.
 */
@Entity
@Table(name = "sellers")
class SellerProfile {

    static final short ID = 1;

    @Id
    private short id = ID;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SellerVatStatus vatStatus;

    private @Nullable String vatNumber;
    private @Nullable String fiscalCode;
    private @Nullable String registrationNumber;
    private String addressLine1;
    private @Nullable String addressLine2;
    private String city;
    private @Nullable String region;
    private @Nullable String postalCode;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String country;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seller_accounts", joinColumns = @JoinColumn(name = "seller_id"))
    private List<SellerAccount> accounts = new ArrayList<>();

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;

    @Column(name = "logo_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String logoSha256;

    private String language;
    private @Nullable String peppolScheme;
    private @Nullable String peppolId;
    private Instant updatedAt;
    private String updatedBy;

    @SuppressWarnings("NullAway.Init")
    protected SellerProfile() {}

    @SuppressWarnings("NullAway.Init") // describe() sets every field
    SellerProfile(Seller seller, Instant at, String by) {
        describe(seller, at, by);
    }

    /** Replaces the whole description. */
    final void describe(Seller seller, Instant at, String by) {
        PostalAddress address = seller.address();
        name = seller.name();
        vatStatus = seller.vatStatus();
        vatNumber = seller.vatNumber();
        fiscalCode = seller.fiscalCode();
        registrationNumber = seller.registrationNumber();
        addressLine1 = address.line1();
        addressLine2 = address.line2();
        city = address.city();
        region = address.region();
        postalCode = address.postalCode();
        country = address.country();
        accounts.clear();
        seller.accounts().stream().map(SellerAccount::from).forEach(accounts::add);
        email = seller.email();
        phone = seller.phone();
        website = seller.website();
        logoSha256 = seller.logo();
        language = seller.language();
        peppolScheme =
                seller.peppolEndpoint() == null ? null : seller.peppolEndpoint().scheme();
        peppolId =
                seller.peppolEndpoint() == null ? null : seller.peppolEndpoint().id();
        updatedAt = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        updatedBy = by;
    }

    Seller seller() {
        return new Seller(
                name,
                vatStatus,
                vatNumber,
                fiscalCode,
                registrationNumber,
                new PostalAddress(addressLine1, addressLine2, city, region, postalCode, country),
                accounts.stream()
                        .sorted(Comparator.comparing(SellerAccount::currency))
                        .map(SellerAccount::toAccount)
                        .toList(),
                email,
                phone,
                website,
                logoSha256,
                language,
                peppolScheme == null || peppolId == null ? null : new PeppolEndpoint(peppolScheme, peppolId));
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** @param logo as a {@code data:} URI */
    StoredSeller stored(@Nullable String logo) {
        return new StoredSeller(seller(), logo, version(), updatedAt, updatedBy);
    }
}
