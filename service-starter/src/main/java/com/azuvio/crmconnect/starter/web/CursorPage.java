package com.azuvio.crmconnect.starter.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in its keyset order.
 *
 * @param nextCursor hand it back as {@code cursor} for the next page; absent on the last
 * @param counts rows per status over the whole list under its other filters; empty where a list counts on request only and was not asked
 */
public record CursorPage<T>(List<T> items, @Nullable String nextCursor, Map<String, Long> counts) {}
