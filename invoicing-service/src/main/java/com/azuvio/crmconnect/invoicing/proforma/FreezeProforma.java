package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.Snapshots;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Freezes what a proforma says at its issue; its due date is the last day on which it is valid. */
@Component
@EnableConfigurationProperties(ProformaPolicy.class)
class FreezeProforma {

    private final Snapshots snapshots;
    private final ProformaPolicy policy;
    private final CompanyCalendar calendar;

    FreezeProforma(Snapshots snapshots, ProformaPolicy policy, CompanyCalendar calendar) {
        this.snapshots = snapshots;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** {@link ProformaReadiness} has made sure that seller, account and buyer are there. */
    Numbering freeze(Proforma draft, DeterminedProforma says, Allocated number, String by) {
        Seller seller = Objects.requireNonNull(says.seller(), "seller");
        Buyer buyer = Objects.requireNonNull(says.buyer(), "buyer");
        BillingContent content = says.content().billing();
        Numbering numbering = Numbering.of(number, validDays(says.content(), number.issuedOn()), calendar.now(), by);
        OrderLink order = says.content().order();
        Calculated asked = says.amounts().asked();
        snapshots.store(new InvoiceSnapshot(
                draft.id(),
                DocumentType.PROFORMA,
                numbering.series(),
                numbering.number(),
                numbering.issuedOn(),
                numbering.issuedOn(),
                numbering.dueOn(),
                seller,
                seller.accountIn(content.currency()).orElseThrow(),
                buyer,
                content.shipping(),
                order == null ? null : order.orderNumber(),
                content.clientOrderNumber(),
                content.currency(),
                asked.lines(),
                asked.allowances(),
                asked.charges(),
                asked.totals(),
                content.notes(),
                numbering.paymentReference(),
                content.buyerReference(),
                null,
                null));
        return numbering;
    }

    private int validDays(ProformaContent content, LocalDate issuedOn) {
        LocalDate until = content.validUntil();
        if (until == null) {
            return policy.validDays();
        }
        if (until.isBefore(issuedOn)) {
            throw ProformaRefusals.expired(until);
        }
        return (int) ChronoUnit.DAYS.between(issuedOn, until);
    }
}
