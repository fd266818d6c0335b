package com.azuvio.crmconnect.client.client;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clients a list shows.
 *
 * @param statuses none means all
 * @param search the beginning of a word of the name, or a whole client number, VAT number or fiscal code
 */
public record ClientFilter(
        Set<ClientStatus> statuses,
        @Nullable Boolean ready,
        @Nullable Boolean active,
        @Nullable String search) {

    public ClientFilter {
        statuses = Set.copyOf(statuses);
    }

    boolean admits(ClientStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }

    boolean admitsReady(boolean value) {
        return ready == null || ready == value;
    }

    boolean admitsActive(boolean value) {
        return active == null || active == value;
    }
}
