package com.azuvio.crmconnect.starter.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in its keyset order.
 *
 * @param nextCursor hand it back as {@code cursor} for the next page; absent on the last
 * @param counts rows per status over the whole list under its other filters; empty where a list counts on request only and was not asked
 */
public record CursorPage<T>(List<T> items, @Nullable String nextCursor, Map<String, Long> counts) {

    /**
     * @param read up to {@code limit} rows, and one more where the list goes on
     * @param cursorOf what {@link Cursor#encode} makes of the page's last row
     */
    public static <T> CursorPage<T> of(
            List<T> read, int limit, Function<? super T, String> cursorOf, Map<String, Long> counts) {
        if (read.size() <= limit) {
            return new CursorPage<>(List.copyOf(read), null, counts);
        }
        List<T> page = List.copyOf(read.subList(0, limit));
        return new CursorPage<>(page, cursorOf.apply(page.getLast()), counts);
    }
}
