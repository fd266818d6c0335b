package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.RequestedForDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What must hold of a write-off before it is asked for. */
@Component
class WriteOffRules {

    private final WriteOffs writeOffs;
    private final MoneySources sources;
    private final WriteOffLimits limits;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    WriteOffRules(
            WriteOffs writeOffs,
            MoneySources sources,
            WriteOffLimits limits,
            CurrentActor actor,
            CompanyCalendar calendar) {
        this.writeOffs = writeOffs;
        this.sources = sources;
        this.limits = limits;
        this.actor = actor;
        this.calendar = calendar;
    }

    /** What remains less what money is asked for already. */
    Money openOn(OpenDocument document) {
        Money open = document.remaining();
        for (RequestedForDocument requested : sources.requestedFor(List.of(document.id()))) {
            Money asked = Money.of(requested.amount(), open.currency());
            open = asked.compareTo(open) < 0 ? open.minus(asked) : Money.zero(open.currency());
        }
        return open;
    }

    void refuseAboveLimit(UUID documentOrSource, Money amount) {
        BigDecimal before = writeOffs.sumOf(documentOrSource);
        limits.refuseAbove(
                before == null ? Money.zero(amount.currency()) : Money.of(before, amount.currency()), amount, actor);
    }

    LocalDate today() {
        return calendar.today();
    }
}
