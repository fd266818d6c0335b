package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.tax.VatRulesChanged;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up or changes the seller's profile. Drafts read it when they are issued; issued documents keep what they froze. */
@Service
public class DescribeSeller {

    private final SellerProfiles profiles;
    private final Logos logos;
    private final CompanyCalendar calendar;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DescribeSeller(
            SellerProfiles profiles,
            Logos logos,
            CompanyCalendar calendar,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.logos = logos;
        this.calendar = calendar;
        this.actor = actor;
        this.events = events;
    }

    /**
     * @param seller the whole profile, its logo as a {@code data:} URI
     * @param ifMatch the version seen; not asked for the first time
     */
    @Transactional
    public StoredSeller describe(Seller seller, @Nullable String ifMatch) {
        SellerNumbers.requireValid(seller);
        Seller kept = seller.logo() == null ? seller : seller.withLogo(logos.keep(Logo.parse(seller.logo())));
        SellerProfile profile = profiles.findById(SellerProfile.ID)
                .map(present -> changed(present, kept, ifMatch))
                .orElseGet(() -> new SellerProfile(kept, calendar.now(), actor.name()));
        SellerProfile saved = profiles.saveAndFlush(profile);
        events.publishEvent(new VatRulesChanged());
        return saved.stored(seller.logo());
    }

    private SellerProfile changed(SellerProfile profile, Seller seller, @Nullable String ifMatch) {
        Versions.require(ifMatch, profile.version());
        profile.describe(seller, calendar.now(), actor.name());
        return profile;
    }
}
