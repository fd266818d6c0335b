package com.azuvio.crmconnect.gateway.identity.external;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Refuses the login at once if the services would refuse the issuer's access token later (another audience, say), and
 * takes the roles from where the services take them.
 */
final class RolesFromAccessToken implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final JwtDecoder decoder;

    RolesFromAccessToken(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest login) {
        try {
            Jwt token = decoder.decode(login.getAccessToken().getTokenValue());
            List<String> roles = token.hasClaim("roles") ? token.getClaimAsStringList("roles") : List.of();
            List<GrantedAuthority> authorities = new ArrayList<>();
            roles.forEach(role -> authorities.add(new SimpleGrantedAuthority(Role.AUTHORITY_PREFIX + role)));
            return new DefaultOidcUser(authorities, login.getIdToken());
        } catch (JwtException unusable) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, unusable.getMessage(), null), unusable);
        }
    }
}
