package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Creates the configured users that do not exist yet, and touches none that does: from then on password and roles are
 * changed by people, and a restart must not bring an old password back.
 */
@Component
@EmbeddedIdentity
@EnableConfigurationProperties(UserProperties.class)
class SeedUsers implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SeedUsers.class);

    private final UserProperties properties;
    private final Users users;
    private final Passwords passwords;
    private final Clock clock;

    SeedUsers(UserProperties properties, Users users, Passwords passwords, Clock clock) {
        this.properties = properties;
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        properties.users().forEach(this::seed);
    }

    private void seed(String name, UserProperties.Seed seed) {
        String password = seed.password();
        if (password == null || password.isBlank() || users.find(name).isPresent()) {
            return;
        }
        Set<Role> roles = seed.roles().stream().map(Role::of).collect(Collectors.toUnmodifiableSet());
        CreateUser.requireForPeople(roles);
        if (users.add(User.created(name, passwords.encodeAsGiven(password), roles, clock.instant(), null))) {
            log.info("user {} created from the configuration", name);
        }
    }
}
