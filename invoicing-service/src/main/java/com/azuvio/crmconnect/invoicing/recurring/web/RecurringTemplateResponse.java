package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.invoice.BilledCharge;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.invoicing.recurring.HistoryEntry;
import com.azuvio.crmconnect.invoicing.recurring.PeriodRow;
import com.azuvio.crmconnect.invoicing.recurring.RecurringStatus;
import com.azuvio.crmconnect.invoicing.recurring.Schedule;
import com.azuvio.crmconnect.invoicing.recurring.SendPolicy;
import com.azuvio.crmconnect.invoicing.recurring.TemplateView;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring template over HTTP.
 *
 * @param net of one document
 * @param nextOn the day on which its next period begins; absent where none follows
 * @param periods what became of its periods, the latest first, at most 60
 * @param history who did what, the latest first, at most 100
 * @param links where to go from here: client, preview
 */
record RecurringTemplateResponse(
        UUID id,
        long version,
        String name,
        UUID clientId,
        RecurringStatus status,
        SendPolicy sendPolicy,
        Schedule schedule,
        Currency currency,
        Shipping shipping,
        @Nullable String buyerReference,
        @Nullable String clientOrderNumber,
        @Nullable String notes,
        List<DocumentLine> lines,
        @Nullable BigDecimal discountPercent,
        @Nullable Money discountAmount,
        List<BilledCharge> charges,
        @Nullable Integer paymentTermsDays,
        Money net,
        int nextIndex,
        @Nullable LocalDate nextOn,
        Instant createdAt,
        String createdBy,
        List<PeriodRow> periods,
        List<HistoryEntry> history,
        Map<String, String> links) {

    static RecurringTemplateResponse from(TemplateView view) {
        BillingContent content = view.content();
        return new RecurringTemplateResponse(
                view.id(),
                view.version(),
                view.name(),
                view.clientId(),
                view.status(),
                view.sendPolicy(),
                view.schedule(),
                content.currency(),
                content.shipping(),
                content.buyerReference(),
                content.clientOrderNumber(),
                content.notes(),
                content.lines(),
                content.discountPercent(),
                content.discountAmount(),
                content.charges(),
                content.paymentTermsDays(),
                view.net(),
                view.nextIndex(),
                view.nextOn(),
                view.createdAt(),
                view.createdBy(),
                view.periods(),
                view.history(),
                Map.of(
                        "client", "/clients/" + view.clientId(),
                        "preview", "/recurring-templates/" + view.id() + "/preview"));
    }
}
