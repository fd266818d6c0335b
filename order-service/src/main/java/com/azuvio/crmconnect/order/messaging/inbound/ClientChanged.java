package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.client.ClientState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.client.changed.v1}. */
public record ClientChanged(
        UUID clientId,
        String number,
        String name,
        String status,
        @Nullable String vatNumber,
        boolean active,
        @Nullable List<Missing> missing,
        @Nullable UUID mergedInto) {

    /** Tax data that the client lacks. */
    public record Missing(String field) {}

    public ClientState state(long revision) {
        List<String> fields = missing == null
                ? List.of()
                : missing.stream().map(Missing::field).toList();
        return new ClientState(clientId, revision, number, name, status, vatNumber, active, fields, mergedInto);
    }
}
