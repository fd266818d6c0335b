package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.machine.MachineClients;
import com.azuvio.crmconnect.gateway.user.User;
import com.azuvio.crmconnect.gateway.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Gives the authorization server's access tokens our audience and the roles of the program or the person. */
@Component
@EmbeddedIdentity
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final SecurityProperties security;
    private final MachineClients clients;
    private final Users users;

    TokenClaims(SecurityProperties security, MachineClients clients, Users users) {
        this.security = security;
        this.clients = clients;
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        String subject = context.getPrincipal().getName();
        context.getClaims().claim("preferred_username", subject);
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        Set<Role> roles = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                ? clients.rolesOf(context.getRegisteredClient().getClientId())
                : users.find(subject).filter(User::enabled).map(User::roles).orElse(Set.of());
        // Array lists, because these claims are kept as JSON with type names, of which immutable lists are no known
        // one.
        context.getClaims()
                .audience(new ArrayList<>(List.of(security.audience())))
                .claim(
                        "roles",
                        new ArrayList<>(
                                roles.stream().map(Role::wireName).sorted().toList()));
    }
}
