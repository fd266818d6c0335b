package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue in order of code. */
@Service
public class ListItems {

    private final Items items;

    ListItems(Items items) {
        this.items = items;
    }

    /**
     * Lists a page.
     *
     * @param statuses none means all
     */
    @Transactional(readOnly = true)
    public CursorPage<Item> list(Set<ItemStatus> statuses, @Nullable String cursor, int limit) {
        PageLimits.check(limit);
        Cursor start = Cursor.decode(cursor);
        List<Boolean> active = (statuses.isEmpty() ? Set.of(ItemStatus.values()) : statuses)
                .stream().map(ItemStatus::isActive).toList();
        List<Item> found = items.page(start.isStart() ? "" : start.text(0), active, Limit.of(limit + 1));
        return CursorPage.of(found, limit, item -> Cursor.encode(item.code()), counts());
    }

    private Map<String, Long> counts() {
        return Map.of(
                ItemStatus.ACTIVE.name(), items.countByActive(true),
                ItemStatus.INACTIVE.name(), items.countByActive(false));
    }
}
