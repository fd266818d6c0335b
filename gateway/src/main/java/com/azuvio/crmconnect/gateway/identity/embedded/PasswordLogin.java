package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.AfterLogin;
import com.azuvio.crmconnect.gateway.identity.AfterLogout;
import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import com.azuvio.crmconnect.gateway.login.ThrottledLogin;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Name and password, on our own page or sent by a script of the console. */
final class PasswordLogin implements BrowserLogin {

    private final ThrottledLogin login;
    private final RequestCache requestCache;

    PasswordLogin(ThrottledLogin login, RequestCache requestCache) {
        this.login = login;
        this.requestCache = requestCache;
    }

    @Override
    public void configure(HttpSecurity http) {
        var goodbye = new SimpleUrlLogoutSuccessHandler();
        goodbye.setDefaultTargetUrl("/login?goodbye");
        goodbye.setRedirectStrategy(new AfterLogout());
        http.authenticationManager(new ProviderManager(login))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new AfterLogin(requestCache))
                        .failureHandler(new RefusedLogin()))
                .logout(logout -> logout.logoutSuccessHandler(goodbye));
    }
}
