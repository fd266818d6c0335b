package com.azuvio.crmconnect.gateway.machine;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Brings the programs in the database in line with the configuration, before the first request is served. The
 * configuration is the truth about them, because their secrets come from it on both sides; a program that it no longer
 * names stays as it is, so that a slip does not lock programs out ({@code enabled: false} does).
 */
@Component
@EmbeddedIdentity
@EnableConfigurationProperties(ClientProperties.class)
class DeclareMachineClients implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DeclareMachineClients.class);

    private final ClientProperties properties;
    private final MachineClients clients;
    private final PasswordEncoder encoder;

    DeclareMachineClients(ClientProperties properties, MachineClients clients, PasswordEncoder encoder) {
        this.properties = properties;
        this.clients = clients;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        properties.clients().forEach(this::declare);
    }

    private void declare(String clientId, ClientProperties.Declared declared) {
        String secret = declared.secret();
        if (secret == null || secret.isBlank()) {
            return;
        }
        Set<Role> roles = declared.roles().stream().map(Role::of).collect(Collectors.toUnmodifiableSet());
        Optional<MachineClient> present = clients.find(clientId);
        String stored = present.map(MachineClient::secret)
                .filter(hash -> encoder.matches(secret, hash))
                .orElseGet(() -> String.valueOf(encoder.encode(secret)));
        var wanted = new MachineClient(clientId, stored, roles, declared.redirectUris(), declared.enabled());
        if (!present.equals(Optional.of(wanted))) {
            clients.put(wanted);
            log.info("machine client {} declared", clientId);
        }
    }
}
