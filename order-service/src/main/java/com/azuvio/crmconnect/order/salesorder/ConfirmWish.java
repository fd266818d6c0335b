package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that is to be confirmed among others.
 *
 * @param expectedVersion of the order as the caller saw it; missing = whatever it is
 * @param overrideReason why, where the agent has not agreed
 */
public record ConfirmWish(
        UUID id, @Nullable Long expectedVersion, @Nullable String overrideReason) {}
