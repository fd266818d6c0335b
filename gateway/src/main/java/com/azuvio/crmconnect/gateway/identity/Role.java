package com.azuvio.crmconnect.gateway.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may be in the back office. Each endpoint of each service names the roles that may call it. */
public enum Role {
    /** Turns orders into invoices and invoices into money. */
    SALES_ADMIN("sales-admin", true),
    /** Sells; follows own orders. */
    ACCOUNT_EXECUTIVE("account-executive", true),
    /** Second person for refunds and write-offs; seller's profile, series, rates. */
    FINANCE_MANAGER("finance-manager", true),
    /** Confirms deliveries and returns. */
    WAREHOUSE("warehouse", true),
    /** Runs the system: users, parked messages, republishing. */
    OPS("ops", true),
    /** Another company system that calls the API. */
    INTEGRATION("integration", false),
    /** A service that asks another. */
    SERVICE("service", false);

    public static final String AUTHORITY_PREFIX = "ROLE_";

    private final String wireName;
    private final boolean forPeople;

    Role(String wireName, boolean forPeople) {
        this.wireName = wireName;
        this.forPeople = forPeople;
    }

    @JsonCreator
    public static Role of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + wireName));
    }

    /** The roles among an authentication's authorities, as they stand in a token. */
    public static List<String> namesIn(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(AUTHORITY_PREFIX))
                .map(authority -> String.valueOf(authority).substring(AUTHORITY_PREFIX.length()))
                .sorted()
                .toList();
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** False for roles that only a program may have. */
    public boolean forPeople() {
        return forPeople;
    }

    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority(AUTHORITY_PREFIX + wireName);
    }
}
