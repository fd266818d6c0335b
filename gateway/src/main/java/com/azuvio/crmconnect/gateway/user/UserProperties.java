package com.azuvio.crmconnect.gateway.user;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code backoffice.users.<name>}: users that are there from the first start on. */
@ConfigurationProperties("backoffice")
record UserProperties(@DefaultValue Map<String, Seed> users) {

    /** @param password none: not created, so an entry of the defaults does nothing until it is given one */
    record Seed(@Nullable String password, @DefaultValue Set<String> roles) {}
}
