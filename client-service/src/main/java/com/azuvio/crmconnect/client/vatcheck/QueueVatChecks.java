package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.ClientEvent;
import com.azuvio.crmconnect.client.client.ClientState;
import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.client.identity.VatNumber;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a number asked about when it is entered, in the transaction that enters it. */
@Component
class QueueVatChecks {

    private final VatCheckRequests requests;
    private final CompanyCalendar calendar;

    QueueVatChecks(VatCheckRequests requests, CompanyCalendar calendar) {
        this.requests = requests;
        this.calendar = calendar;
    }

    @EventListener
    void on(Raised<? extends ClientEvent> raised) {
        var event = raised.event();
        if (event instanceof ClientEvent.Registered || event instanceof ClientEvent.Corrected) {
            queue(event.state());
        }
    }

    private void queue(ClientState client) {
        var number = checkable(client);
        if (number == null) {
            requests.drop(client.id());
        } else if (client.vatCheck() == null) {
            requests.put(client.id(), number, calendar.now(), false);
        }
    }

    /** Only what a supply without VAT rests on: the register knows domestic numbers of those alone who trade across borders. */
    static @Nullable VatNumber checkable(ClientState client) {
        var tax = client.profile().tax();
        return tax.status() == ClientStatus.EU_VAT_REGISTERED ? tax.vatNumber() : null;
    }
}
