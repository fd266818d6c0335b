package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers an order's request to cancel: drafts are discarded, issued invoices refuse. */
@Component
public class CancelConfirmations {

    /** A request for some confirmations of one order. */
    public record Request(UUID orderId, List<Integer> confirmations, String reason, String by) {}

    private final Invoices invoices;
    private final CompanyCalendar calendar;

    CancelConfirmations(Invoices invoices, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** @throws RejectedEventException where a confirmation was never received, although an order's events keep their order */
    @Transactional
    public void cancel(Collection<Request> requests) {
        Map<ConfirmationId, Invoice> locked =
                invoices
                        .lockLiveOfOrders(
                                requests.stream().map(Request::orderId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(
                                invoice ->
                                        Objects.requireNonNull(invoice.order()).confirmation(),
                                Function.identity()));
        for (Request request : requests) {
            for (int number : request.confirmations()) {
                Invoice invoice = locked.get(new ConfirmationId(request.orderId(), number));
                if (invoice == null) {
                    throw new RejectedEventException(
                            "confirmation-unknown",
                            "confirmation " + number + " of order " + request.orderId() + " was never received");
                }
                invoice.cancel(request.reason(), calendar.now(), request.by());
            }
        }
        invoices.saveAll(locked.values());
    }
}
