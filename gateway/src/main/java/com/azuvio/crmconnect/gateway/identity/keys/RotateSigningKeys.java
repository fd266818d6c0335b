package com.azuvio.crmconnect.gateway.identity.keys;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first key, and a successor for a key that is old enough. The predecessor stays published until the last
 * token that it may have signed has expired: it signs until the successor does, at most {@code refreshSeconds} longer on
 * an instance that has not yet seen it.
 */
@Component
@EmbeddedIdentity
public class RotateSigningKeys {

    private static final Logger log = LoggerFactory.getLogger(RotateSigningKeys.class);

    /** Of an identity token, the longest-lived that is signed (fixed by the authorization server). */
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(30);

    private final SigningKeys keys;
    private final SigningKeyProperties properties;
    private final SecurityProperties security;
    private final Clock clock;

    RotateSigningKeys(SigningKeys keys, SigningKeyProperties properties, SecurityProperties security, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.security = security;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    @Transactional
    public void rotateIfDue() {
        keys.lockForRotation();
        Instant now = clock.instant();
        keys.deleteExpired(now);
        List<SigningKey> present = keys.all();
        if (present.isEmpty()) {
            keys.add(SigningKey.generated(now, now));
            log.info("first signing key made");
        } else if (!present.getFirst()
                .signsFrom()
                .plus(Duration.ofDays(properties.rotationDays()))
                .isAfter(now)) {
            replace(now);
        }
    }

    /** Ahead of time, for an operator who has reason to. */
    @Transactional
    public void rotateNow() {
        keys.lockForRotation();
        replace(clock.instant());
    }

    private void replace(Instant now) {
        Instant takesOver = now.plusSeconds(properties.publishBeforeUseSeconds());
        keys.expireAllAt(takesOver
                .plusSeconds(properties.refreshSeconds() + (long) security.clockSkewSeconds())
                .plus(LONGEST_TOKEN));
        keys.add(SigningKey.generated(now, takesOver));
        log.info("signing key rotated; the new one signs from {}", takesOver);
    }
}
