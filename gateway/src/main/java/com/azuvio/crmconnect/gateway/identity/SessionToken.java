package com.azuvio.crmconnect.gateway.identity;

import org.springframework.security.core.Authentication;

/** Finds the token that speaks for a browser session towards the services. The browser never sees it. */
public interface SessionToken {

    /**
     * A token that is valid now, for at most five minutes with the embedded provider.
     *
     * @throws org.springframework.security.core.AuthenticationException when the session's user may no longer come in
     */
    String of(Authentication session);
}
