package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.client.client.ListedClient;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's row in the list.
 *
 * @param country of the registered address
 * @param balances what the client owes over everything booked, per currency; negative: it has credit
 */
record ClientSummary(
        UUID id,
        String number,
        String name,
        ClientStatus status,
        @Nullable String vatNumber,
        @Nullable String country,
        boolean active,
        boolean ready,
        List<Money> balances) {

    static ClientSummary from(ListedClient client, List<Money> balances) {
        return new ClientSummary(
                client.id(),
                client.number(),
                client.name(),
                client.status(),
                client.vatNumber(),
                client.country(),
                client.active(),
                client.ready(),
                balances);
    }
}
