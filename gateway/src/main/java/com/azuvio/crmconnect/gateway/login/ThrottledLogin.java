package com.azuvio.crmconnect.gateway.login;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless its name or address has just failed too often; a blocked try does not look at it at all. */
public final class ThrottledLogin implements AuthenticationProvider {

    private static final int NAME_LENGTH_MAX = 64;

    private final DaoAuthenticationProvider passwords;
    private final LoginFailures failures;

    public ThrottledLogin(UserDetailsService users, PasswordEncoder encoder, LoginFailures failures) {
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.failures = failures;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        String user = login.getName().strip().toLowerCase(Locale.ROOT);
        if (user.length() > NAME_LENGTH_MAX) {
            throw new BadCredentialsException("no name is that long");
        }
        String address =
                login.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
        long wait = failures.secondsBlocked(user, address);
        if (wait > 0) {
            throw new BlockedLogin(wait);
        }
        try {
            Authentication known = passwords.authenticate(login);
            failures.forget(user, address);
            return known;
        } catch (AuthenticationException refused) {
            failures.record(user, address);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
