package com.azuvio.crmconnect.gateway.hint;

import static com.azuvio.crmconnect.gateway.identity.Role.ACCOUNT_EXECUTIVE;
import static com.azuvio.crmconnect.gateway.identity.Role.FINANCE_MANAGER;
import static com.azuvio.crmconnect.gateway.identity.Role.INTEGRATION;
import static com.azuvio.crmconnect.gateway.identity.Role.OPS;
import static com.azuvio.crmconnect.gateway.identity.Role.SALES_ADMIN;
import static com.azuvio.crmconnect.gateway.identity.Role.WAREHOUSE;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Who is told that something of a kind changed: whoever may read such things at the service that owns them. What they
 * then read is that service's decision, an account executive's own orders only, for example.
 */
final class HintReaders {

    private static final Set<Role> OFFICE = Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER);
    private static final Set<Role> OFFICE_AND_WAREHOUSE =
            Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, WAREHOUSE);
    private static final Set<Role> WHO_SEES_ORDERS =
            Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, WAREHOUSE, INTEGRATION);
    private static final Set<Role> WHO_SEES_CLIENTS =
            Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, INTEGRATION);
    private static final Set<Role> WHO_SEES_INTAKE = Set.of(SALES_ADMIN, OPS, INTEGRATION);
    private static final Set<Role> WHO_SEES_THE_BANK = Set.of(SALES_ADMIN, FINANCE_MANAGER);

    /** By topic, or by type where one type of a topic is for more people than the rest. */
    private static final Map<String, Set<Role>> OF_EVENTS = Map.of(
            "sales.order", WHO_SEES_ORDERS,
            "sales.item", WHO_SEES_ORDERS,
            "sales.warehouse", OFFICE_AND_WAREHOUSE,
            "sales.order-intake-result", WHO_SEES_INTAKE,
            "sales.client", WHO_SEES_CLIENTS,
            "sales.invoice", OFFICE,
            "sales.invoice.return-requested", OFFICE_AND_WAREHOUSE,
            "sales.payment", OFFICE,
            "sales.notification", OFFICE);

    /** Where a resource is not for the whole office and nobody else. */
    private static final Map<String, Set<Role>> OF_RESOURCES = Map.of(
            "api.orders", WHO_SEES_ORDERS,
            "api.items", WHO_SEES_ORDERS,
            "api.clients", WHO_SEES_CLIENTS,
            "api.returns", OFFICE_AND_WAREHOUSE,
            "api.intake-rejections", WHO_SEES_INTAKE,
            "api.bank-accounts", WHO_SEES_THE_BANK,
            "api.bank-statements", WHO_SEES_THE_BANK,
            "api.bank-lines", WHO_SEES_THE_BANK,
            "api.operations", Set.of(SALES_ADMIN, OPS),
            "api.users", Set.of(OPS));

    private HintReaders() {}

    static boolean mayRead(Set<Role> roles, Hint hint) {
        return !Collections.disjoint(roles, of(hint));
    }

    private static Set<Role> of(Hint hint) {
        if (hint.type().startsWith(ChangeHints.PREFIX)) {
            return OF_RESOURCES.getOrDefault(hint.type(), OFFICE);
        }
        Set<Role> ofType = OF_EVENTS.get(hint.type());
        return ofType == null ? OF_EVENTS.getOrDefault(hint.topic(), Set.of()) : ofType;
    }
}
