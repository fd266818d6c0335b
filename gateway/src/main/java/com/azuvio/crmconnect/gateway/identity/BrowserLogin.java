package com.azuvio.crmconnect.gateway.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How a person logs in and out with a browser; one per kind of identity provider. */
public interface BrowserLogin {

    void configure(HttpSecurity http);

    /** Origins to which a form (log out, say) may be redirected besides our own, separated by spaces. */
    default String formTargets() {
        return "";
    }
}
