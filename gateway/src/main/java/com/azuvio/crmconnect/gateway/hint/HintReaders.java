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

    /** Of every kind that does not stand below. */
    private static final Set<Role> OFFICE = Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER);

    private static final Set<Role> OF_ORDERS =
            Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, WAREHOUSE, INTEGRATION);
    private static final Set<Role> OF_THE_BANK = Set.of(SALES_ADMIN, FINANCE_MANAGER);
    private static final Set<Role> OF_OPERATIONS = Set.of(SALES_ADMIN, OPS);

    private static final Map<String, Set<Role>> READERS = Map.ofEntries(
            Map.entry("order", OF_ORDERS),
            Map.entry("item", OF_ORDERS),
            Map.entry("return", Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, WAREHOUSE)),
            Map.entry("client", Set.of(SALES_ADMIN, ACCOUNT_EXECUTIVE, FINANCE_MANAGER, INTEGRATION)),
            Map.entry("intake-rejection", Set.of(SALES_ADMIN, OPS, INTEGRATION)),
            Map.entry("bank-account", OF_THE_BANK),
            Map.entry("bank-statement", OF_THE_BANK),
            Map.entry("bank-line", OF_THE_BANK),
            Map.entry("parked-message", OF_OPERATIONS),
            Map.entry("self-check", OF_OPERATIONS),
            Map.entry("outbox", OF_OPERATIONS),
            Map.entry("user", Set.of(OPS)));

    private HintReaders() {}

    static boolean mayRead(Set<Role> roles, Hint hint) {
        return !Collections.disjoint(roles, READERS.getOrDefault(hint.type(), OFFICE));
    }
}
