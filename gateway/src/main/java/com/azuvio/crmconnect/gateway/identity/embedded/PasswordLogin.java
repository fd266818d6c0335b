package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import com.azuvio.crmconnect.gateway.login.ThrottledLogin;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Name and password on our own page. A wrong name, a wrong password and a disabled user all look the same. */
final class PasswordLogin implements BrowserLogin {

    private final ThrottledLogin login;

    PasswordLogin(ThrottledLogin login) {
        this.login = login;
    }

    @Override
    public void configure(HttpSecurity http) {
        AuthenticationFailureHandler backToLogin = (request, response, why) ->
                response.sendRedirect(why instanceof LockedException ? "/login?blocked" : "/login?failed");
        http.authenticationManager(new ProviderManager(login))
                .formLogin(form -> form.loginPage("/login").failureHandler(backToLogin))
                .logout(logout -> logout.logoutSuccessUrl("/login?goodbye"));
    }
}
