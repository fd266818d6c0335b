package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The authorization server keeps a row per token; nothing asks for one whose every token has expired. */
@Component
@EmbeddedIdentity
class ForgetOldAuthorizations {

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetOldAuthorizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    int forget() {
        return jdbc.sql("""
                        delete from oauth2_authorization
                        where greatest(authorization_code_expires_at, access_token_expires_at, refresh_token_expires_at) < :now""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
