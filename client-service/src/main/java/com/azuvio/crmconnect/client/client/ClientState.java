package com.azuvio.crmconnect.client.client;

import java.util.List;
import java.util.UUID;

/**
 * A client at one moment, as others see it.
 *
 * @param number for people, such as {@code C-000042}
 * @param missing empty when the client can be invoiced
 */
public record ClientState(UUID id, String number, ClientProfile profile, boolean active, List<MissingItem> missing) {}
