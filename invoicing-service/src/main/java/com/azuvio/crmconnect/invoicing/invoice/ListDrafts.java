package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.readiness.Level;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The work list of drafts by what their checks say. A draft's readiness is worked out when it is asked for, since it follows the client, the seller
 * and the rates; so this list looks at drafts until the page is full, and counts no further than {@link #COUNTED_MAX} of them.
 */
@Component
public class ListDrafts {

    static final int COUNTED_MAX = 2_000;

    private static final int BATCH = 200;
    private static final String NOT_LOOKED_AT = "NOT_LOOKED_AT";
    private static final InvoiceFilter DRAFTS = new InvoiceFilter(
            Set.of(InvoiceChip.DRAFT), null, null, null, null, null, null, null, null, DrillDown.NONE);

    private final ListInvoices invoices;

    ListDrafts(ListInvoices invoices) {
        this.invoices = invoices;
    }

    /**
     * @param levels empty means all
     * @param counted whether the levels are counted; {@code NOT_LOOKED_AT} says how many drafts are beyond the limit, where there are any
     */
    public CursorPage<InvoiceSummary> page(Set<Level> levels, Cursor cursor, int limit, boolean counted) {
        List<InvoiceSummary> found = new ArrayList<>();
        walk(cursor, draft -> {
            if (levels.isEmpty() || levels.contains(level(draft))) {
                found.add(draft);
            }
            return found.size() <= limit;
        });
        return CursorPage.of(found, limit, last -> Cursor.encode(last.id()), counted ? counts() : Map.of());
    }

    private Map<String, Long> counts() {
        Map<Level, Long> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, 0L);
        }
        walk(Cursor.decode(null), draft -> {
            byLevel.merge(level(draft), 1L, Long::sum);
            return looked(byLevel) < COUNTED_MAX;
        });
        Map<String, Long> counts = new TreeMap<>();
        byLevel.forEach((level, drafts) -> counts.put(level.name(), drafts));
        long all = invoices.count(DRAFTS);
        if (all > looked(byLevel)) {
            counts.put(NOT_LOOKED_AT, all - looked(byLevel));
        }
        return counts;
    }

    private static long looked(Map<Level, Long> byLevel) {
        return byLevel.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Level level(InvoiceSummary draft) {
        DraftReadiness readiness = draft.readiness();
        return readiness == null ? Level.RED : readiness.level(); // issued or discarded between the two reads
    }

    /** Newest first, batch by batch, for as long as {@code more} answers true. */
    private void walk(Cursor from, Predicate<InvoiceSummary> more) {
        Cursor at = from;
        while (true) {
            CursorPage<InvoiceSummary> batch = invoices.page(DRAFTS, InvoiceOrder.NEWEST, at, BATCH, false);
            for (InvoiceSummary draft : batch.items()) {
                if (!more.test(draft)) {
                    return;
                }
            }
            if (batch.nextCursor() == null) {
                return;
            }
            at = Cursor.decode(batch.nextCursor());
        }
    }
}
