package com.azuvio.crmconnect.client.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's row in the ageing of one currency.
 *
 * @param number absent, as the name, while the client is not registered here
 */
public record AgedClient(
        UUID clientId, @Nullable String number, @Nullable String name, Ageing ageing) {}
