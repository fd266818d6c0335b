package com.azuvio.crmconnect.gateway.identity;

import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The token with which the present request goes on to a service: a program's own, or the one made for the session. */
@Component
public class CallerToken {

    private final SessionToken sessionToken;

    CallerToken(SessionToken sessionToken) {
        this.sessionToken = sessionToken;
    }

    public String value() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) {
            throw new InsufficientAuthenticationException("nobody is logged in");
        }
        return caller instanceof JwtAuthenticationToken program
                ? program.getToken().getTokenValue()
                : sessionToken.of(caller);
    }
}
