package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.starter.web.Cursor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** In which order a list shows its orders; each has an index in the schema. Ids are ordered by the time of arrival. */
public enum OrderSort {
    /** Latest arrival first. */
    NEWEST("o.id", true, false),
    /** First arrival first. */
    OLDEST("o.id", false, false),
    /** Longest in its status first (S2). */
    LONGEST_IN_STATUS("o.status_since", false, true),
    /** Latest change first. */
    LAST_CHANGED("o.changed_at", true, true),
    /** Greatest total first, whatever its currency. */
    HIGHEST_TOTAL("o.total_amount", true, true),
    /** Soonest wanted delivery first; those without one last. */
    DELIVERY_WANTED("coalesce(o.requested_delivery_on, date '9999-12-31')", false, true);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final String key;
    private final boolean descending;
    private final boolean keyed;

    OrderSort(String key, boolean descending, boolean keyed) {
        this.key = key;
        this.descending = descending;
        this.keyed = keyed;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return " order by " + (keyed ? key + direction + ", " : "") + "o.id" + direction;
    }

    /** The rows behind the cursor, by {@link #parameters}. */
    String behind() {
        String comparison = descending ? " < " : " > ";
        return keyed ? "(" + key + ", o.id)" + comparison + "(:sortKey, :sortId)" : "o.id" + comparison + ":sortId";
    }

    Map<String, Object> parameters(Cursor cursor) {
        Map<String, Object> parameters = new HashMap<>();
        switch (this) {
            case NEWEST, OLDEST -> parameters.put("sortId", cursor.uuid(0));
            case LONGEST_IN_STATUS, LAST_CHANGED ->
                parameters.put("sortKey", cursor.instant(0).atOffset(ZoneOffset.UTC));
            case HIGHEST_TOTAL -> parameters.put("sortKey", cursor.decimal(0));
            case DELIVERY_WANTED -> parameters.put("sortKey", cursor.date(0));
        }
        if (keyed) {
            parameters.put("sortId", cursor.uuid(1));
        }
        return parameters;
    }

    String after(OrderSummary last) {
        return switch (this) {
            case NEWEST, OLDEST -> Cursor.encode(last.id());
            case LONGEST_IN_STATUS -> Cursor.encode(last.statusSince(), last.id());
            case LAST_CHANGED -> Cursor.encode(last.changedAt(), last.id());
            case HIGHEST_TOTAL -> Cursor.encode(last.total().amount(), last.id());
            case DELIVERY_WANTED ->
                Cursor.encode(last.requestedDeliveryOn() == null ? NEVER : last.requestedDeliveryOn(), last.id());
        };
    }
}
