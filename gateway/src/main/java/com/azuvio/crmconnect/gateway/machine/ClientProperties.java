package com.azuvio.crmconnect.gateway.machine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code backoffice.clients.<client id>}: the programs that may ask for tokens. */
@ConfigurationProperties("backoffice")
record ClientProperties(@DefaultValue Map<String, Declared> clients) {

    /**
     * @param secret none: not declared, so an entry of the defaults does nothing until it is given one
     * @param roles what stands in its tokens
     * @param redirectUris given: it logs people in by authorization code with PKCE; none: it comes by itself
     *     (client credentials)
     */
    record Declared(
            @Nullable String secret,
            @DefaultValue Set<String> roles,
            @DefaultValue List<String> redirectUris,
            @DefaultValue("true") boolean enabled) {}
}
