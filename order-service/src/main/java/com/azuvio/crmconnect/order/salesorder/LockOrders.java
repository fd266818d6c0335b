package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands out orders for a change: first the locks on all of them, then what is stored. */
@Component
class LockOrders {

    private final Orders orders;

    LockOrders(Orders orders) {
        this.orders = orders;
    }

    /** @throws Refusal {@code order-unknown} */
    Order lock(UUID id) {
        return lock(List.of(id)).stream().findFirst().orElseThrow(() -> OrderAccess.unknown(id));
    }

    /** Those of them that exist, in order of id. */
    List<Order> lock(Collection<UUID> ids) {
        UUID[] distinct = ids.stream().distinct().sorted().toArray(UUID[]::new);
        return distinct.length == 0 ? List.of() : load(orders.lockAll(distinct));
    }

    /** Orders that are locked already. */
    List<Order> load(List<UUID> locked) {
        return locked.isEmpty() ? List.of() : orders.findAllByIds(locked.toArray(UUID[]::new));
    }
}
