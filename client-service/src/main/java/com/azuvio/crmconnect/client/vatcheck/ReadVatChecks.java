package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.DescribeClient;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of a client's VAT number. */
@Component
public class ReadVatChecks {

    /** More than a person looks through; the rest is in the table. */
    static final int SHOWN_MAX = 100;

    private final DescribeClient clients;
    private final VatCheckRequests requests;
    private final VatCheckHistory history;

    ReadVatChecks(DescribeClient clients, VatCheckRequests requests, VatCheckHistory history) {
        this.clients = clients;
        this.requests = requests;
        this.history = history;
    }

    /** @throws Refusal {@code client-not-found} */
    @Transactional(readOnly = true)
    public VatChecks read(UUID clientId) {
        clients.describe(clientId);
        return new VatChecks(requests.isPending(clientId), history.of(clientId, SHOWN_MAX));
    }
}
