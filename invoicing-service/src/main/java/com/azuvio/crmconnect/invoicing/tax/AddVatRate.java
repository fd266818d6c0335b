package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a rate that is in force from a day on. */
@Service
public class AddVatRate {

    private static final Set<VatClass> WITH_RATE =
            EnumSet.of(VatClass.STANDARD, VatClass.REDUCED, VatClass.SECOND_REDUCED);

    private final VatRates rates;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AddVatRate(VatRates rates, CurrentActor actor, ApplicationEventPublisher events) {
        this.rates = rates;
        this.actor = actor;
        this.events = events;
    }

    /** Adding the same row again changes nothing; another rate of the same class and day is refused. */
    @Transactional
    public VatRate add(VatRate rate) {
        if (!WITH_RATE.contains(rate.vatClass())) {
            throw Refusal.unprocessable("vat-class-without-rate", "The class " + rate.vatClass() + " has no rate")
                    .field("vatClass", "vat-class-without-rate", "must be STANDARD, REDUCED or SECOND_REDUCED");
        }
        if (rates.add(rate, actor.name())) {
            events.publishEvent(new VatRulesChanged());
        } else {
            requireSame(rate);
        }
        return rate;
    }

    private void requireSame(VatRate rate) {
        BigDecimal present = rates.find(rate.country(), rate.vatClass(), rate.validFrom())
                .orElseThrow()
                .ratePercent();
        if (present.compareTo(rate.ratePercent()) != 0) {
            throw Refusal.conflict("vat-rate-exists", "Another rate is already in force from that day")
                    .with("ratePercent", present.toPlainString());
        }
    }
}
