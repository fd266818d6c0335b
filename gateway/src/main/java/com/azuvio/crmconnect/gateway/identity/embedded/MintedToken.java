package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.identity.SessionToken;
import com.azuvio.crmconnect.gateway.user.User;
import com.azuvio.crmconnect.gateway.user.Users;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * Signs a token for each relayed request from the user's row as it is now. There is no token to store, to refresh or to
 * revoke: whoever is disabled or loses a role has it no longer in the very next request.
 */
@Component
@EmbeddedIdentity
class MintedToken implements SessionToken {

    private final Users users;
    private final JwtEncoder encoder;
    private final SecurityProperties security;
    private final Clock clock;

    MintedToken(Users users, JwtEncoder encoder, SecurityProperties security, Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.security = security;
        this.clock = clock;
    }

    @Override
    public String of(Authentication session) {
        User user = users.find(session.getName())
                .filter(User::enabled)
                .orElseThrow(() -> new DisabledException("user " + session.getName() + " may not come in"));
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(security.issuer())
                .subject(user.name())
                .audience(List.of(security.audience()))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(security.sessionTokenSeconds()))
                .id(UUID.randomUUID().toString())
                .claim("preferred_username", user.name())
                .claim(
                        "roles",
                        user.roles().stream().map(Role::wireName).sorted().toList())
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
