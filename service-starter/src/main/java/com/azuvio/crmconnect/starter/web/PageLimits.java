package com.azuvio.crmconnect.starter.web;

/** How many rows a page may have. */
public final class PageLimits {

    public static final int MAX = 200;

    private PageLimits() {}

    /** @throws Refusal {@code limit-out-of-range} outside 1 to {@value #MAX} */
    public static int check(int limit) {
        if (limit < 1 || limit > MAX) {
            throw Refusal.invalid("limit-out-of-range", "limit is from 1 to " + MAX)
                    .field("limit", "out-of-range", "from 1 to " + MAX);
        }
        return limit;
    }
}
