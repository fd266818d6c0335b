package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.DescribeClient;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a client's number asked about now, whatever is known of it (S70). */
@Component
public class RecheckVatNumber {

    private final DescribeClient clients;
    private final VatCheckRequests requests;
    private final ReadVatChecks checks;
    private final CompanyCalendar calendar;

    RecheckVatNumber(
            DescribeClient clients, VatCheckRequests requests, ReadVatChecks checks, CompanyCalendar calendar) {
        this.clients = clients;
        this.requests = requests;
        this.checks = checks;
        this.calendar = calendar;
    }

    /** @throws Refusal {@code client-not-found}, {@code no-vat-number-to-check} */
    @Transactional
    public VatChecks request(UUID clientId) {
        var client = clients.describe(clientId).state();
        var number = QueueVatChecks.checkable(client);
        if (number == null) {
            throw Refusal.unprocessable(
                            "no-vat-number-to-check",
                            "only numbers of businesses that are EU_VAT_REGISTERED are checked")
                    .field("vatNumber", "not-checked", "a client with this status needs no check");
        }
        requests.put(clientId, number, calendar.now(), true);
        return checks.read(clientId);
    }
}
