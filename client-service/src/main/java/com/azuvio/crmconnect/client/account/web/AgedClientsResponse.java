package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.AgeClients;
import com.azuvio.crmconnect.client.account.AgedClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Clients by what is overdue in one currency and one view.
 *
 * @param nextCursor hand it back as {@code cursor} for the next page of the same view; absent on the last
 */
record AgedClientsResponse(
        LocalDate asOf,
        Instant knownAt,
        List<AgedClientResponse> items,
        @Nullable String nextCursor) {

    /** @param number absent, as the name, while the client is not registered here */
    record AgedClientResponse(
            UUID clientId,
            @Nullable String number,
            @Nullable String name,
            AgeingResponse ageing) {

        static AgedClientResponse from(AgedClient client) {
            return new AgedClientResponse(
                    client.clientId(), client.number(), client.name(), AgeingResponse.from(client.ageing()));
        }
    }

    static AgedClientsResponse from(AgeClients.Page page) {
        return new AgedClientsResponse(
                page.view().asOf(),
                page.view().knownAt(),
                page.items().stream().map(AgedClientResponse::from).toList(),
                page.nextCursor());
    }
}
