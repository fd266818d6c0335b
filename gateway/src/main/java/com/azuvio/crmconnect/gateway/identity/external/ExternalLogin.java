package com.azuvio.crmconnect.gateway.identity.external;

import com.azuvio.crmconnect.gateway.identity.AfterLogin;
import com.azuvio.crmconnect.gateway.identity.AfterLogout;
import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.savedrequest.RequestCache;

/** Our login page has one button, which leads to the issuer. */
final class ExternalLogin implements BrowserLogin {

    static final String REGISTRATION = "backoffice";

    private final ClientRegistrationRepository registrations;
    private final JwtDecoder decoder;
    private final ExternalProperties external;
    private final RequestCache requestCache;

    ExternalLogin(
            ClientRegistrationRepository registrations,
            JwtDecoder decoder,
            ExternalProperties external,
            RequestCache requestCache) {
        this.registrations = registrations;
        this.decoder = decoder;
        this.external = external;
        this.requestCache = requestCache;
    }

    @Override
    public void configure(HttpSecurity http) {
        var goodbye = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        goodbye.setPostLogoutRedirectUri("{baseUrl}/login?goodbye");
        goodbye.setDefaultTargetUrl("/login?goodbye");
        goodbye.setRedirectStrategy(new AfterLogout());
        http.oauth2Login(login -> login.loginPage("/login")
                        .failureUrl("/login?failed")
                        .successHandler(new AfterLogin(requestCache))
                        .userInfoEndpoint(user -> user.oidcUserService(new RolesFromAccessToken(decoder))))
                .logout(logout -> logout.logoutSuccessHandler(goodbye));
    }

    @Override
    public String formTargets() {
        return origin(external.endSessionUri());
    }

    private static String origin(@Nullable String uri) {
        if (uri == null) {
            return "";
        }
        URI parsed = URI.create(uri);
        return parsed.getScheme() + "://" + parsed.getRawAuthority();
    }
}
