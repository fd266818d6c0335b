package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in.
 *
 * @param name lower-case, unique for ever: it stands as actor in events, so it is never given to another person
 * @param password as the password encoder stores it
 * @param creationKey Idempotency-Key of the request that created it; null for one that the configuration seeded
 * @param version goes up by one with each change
 */
public record User(
        String name,
        String password,
        Set<Role> roles,
        @Nullable Instant disabledAt,
        Instant createdAt,
        @Nullable String creationKey,
        long version) {

    static User created(
            String name, String encodedPassword, Set<Role> roles, Instant now, @Nullable String creationKey) {
        return new User(name, encodedPassword, Set.copyOf(roles), null, now, creationKey, 0);
    }

    public boolean enabled() {
        return disabledAt == null;
    }

    boolean operates() {
        return enabled() && roles.contains(Role.OPS);
    }

    /** No effect on one that is disabled already. */
    User disabled(Instant now) {
        return enabled() ? new User(name, password, roles, now, createdAt, creationKey, version + 1) : this;
    }

    /** No effect on one that is enabled. */
    User enabledAgain() {
        return enabled() ? this : new User(name, password, roles, null, createdAt, creationKey, version + 1);
    }

    User withRoles(Set<Role> newRoles) {
        return new User(name, password, Set.copyOf(newRoles), disabledAt, createdAt, creationKey, version + 1);
    }

    User withPassword(String encoded) {
        return new User(name, encoded, roles, disabledAt, createdAt, creationKey, version + 1);
    }
}
