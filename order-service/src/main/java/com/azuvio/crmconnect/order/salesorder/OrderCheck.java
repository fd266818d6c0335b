package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about an order that the back office should see before it confirms (S18–S20, S69).
 *
 * @param code stable, such as {@code client-not-linked}
 * @param level whether confirming is refused or only warned of
 * @param lineId the line concerned, where it is one
 * @param field the client's field that is missing, where it is one (D8)
 */
public record OrderCheck(
        String code,
        Level level,
        String message,
        @Nullable UUID lineId,
        @Nullable String field) {

    /** How serious it is. */
    public enum Level {
        /** Confirming is refused. */
        RED,
        /** Confirming is possible; the agent's missing agreement needs a reason. */
        AMBER
    }
}
