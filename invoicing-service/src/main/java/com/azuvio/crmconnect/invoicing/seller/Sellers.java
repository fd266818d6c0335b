package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.Seller;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sells. */
@Component
public class Sellers {

    private final SellerProfiles profiles;
    private final Logos logos;

    Sellers(SellerProfiles profiles, Logos logos) {
        this.profiles = profiles;
        this.logos = logos;
    }

    /** The seller as set up now; empty before the first day. */
    public Optional<Seller> current() {
        return profiles.findById(SellerProfile.ID).map(SellerProfile::seller);
    }

    /** The seller with its logo, as the settings show it. */
    @Transactional(readOnly = true)
    public Optional<StoredSeller> stored() {
        return profiles.findById(SellerProfile.ID).map(this::withLogo);
    }

    private StoredSeller withLogo(SellerProfile profile) {
        String sha256 = profile.seller().logo();
        return profile.stored(
                sha256 == null ? null : logos.find(sha256).map(Logo::dataUri).orElseThrow());
    }
}
