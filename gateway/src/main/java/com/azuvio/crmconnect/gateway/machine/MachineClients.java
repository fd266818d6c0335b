package com.azuvio.crmconnect.gateway.machine;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Repository;

/** The programs in the database, as the authorization server wants to see them. A disabled one is not there for it. */
@Repository
@EmbeddedIdentity
public class MachineClients implements RegisteredClientRepository {

    private static final Duration REFRESH_TOKEN_LIFE = Duration.ofHours(8);

    private final JdbcClient jdbc;
    private final SecurityProperties security;

    MachineClients(JdbcClient jdbc, SecurityProperties security) {
        this.jdbc = jdbc;
        this.security = security;
    }

    public Set<Role> rolesOf(String clientId) {
        return find(clientId)
                .filter(MachineClient::enabled)
                .map(MachineClient::roles)
                .orElse(Set.of());
    }

    Optional<MachineClient> find(String clientId) {
        return jdbc.sql("select * from machine_clients where client_id = :id")
                .param("id", clientId)
                .query(MachineClients::read)
                .optional();
    }

    /** Adds it, or gives an existing one these values. */
    void put(MachineClient client) {
        jdbc.sql("""
                        insert into machine_clients (client_id, secret, roles, redirect_uris, enabled)
                        values (:id, :secret, :roles, :redirectUris, :enabled)
                        on conflict (client_id) do update set secret = excluded.secret, roles = excluded.roles,
                            redirect_uris = excluded.redirect_uris, enabled = excluded.enabled""")
                .param("id", client.clientId())
                .param("secret", client.secret())
                .param(
                        "roles",
                        client.roles().stream().map(Role::wireName).sorted().toArray(String[]::new))
                .param("redirectUris", client.redirectUris().toArray(String[]::new))
                .param("enabled", client.enabled())
                .update();
    }

    /** The authorization server stores a secret again when the encoder has become stronger; it changes nothing else. */
    @Override
    public void save(RegisteredClient registered) {
        jdbc.sql("update machine_clients set secret = :secret where client_id = :id")
                .param("id", registered.getClientId())
                .param("secret", registered.getClientSecret())
                .update();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return find(clientId)
                .filter(MachineClient::enabled)
                .map(this::registered)
                .orElse(null);
    }

    private RegisteredClient registered(MachineClient client) {
        RegisteredClient.Builder registered = RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofSeconds(security.accessTokenSeconds()))
                        .refreshTokenTimeToLive(REFRESH_TOKEN_LIFE)
                        .reuseRefreshTokens(false)
                        .build());
        if (client.redirectUris().isEmpty()) {
            return registered
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
        }
        return registered
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .build();
    }

    private static MachineClient read(ResultSet row, int number) throws SQLException {
        return new MachineClient(
                row.getString("client_id"),
                row.getString("secret"),
                Arrays.stream(strings(row, "roles")).map(Role::of).collect(Collectors.toUnmodifiableSet()),
                Arrays.asList(strings(row, "redirect_uris")),
                row.getBoolean("enabled"));
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
