package com.azuvio.crmconnect.gateway.identity.keys;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The published keys in memory: what the key set shows, what tokens are checked with, and the one that signs now. */
@Component
@EmbeddedIdentity
public class KeyRing implements JWKSource<SecurityContext> {

    private final SigningKeys keys;
    private final Clock clock;
    private volatile List<SigningKey> known;

    KeyRing(SigningKeys keys, RotateSigningKeys rotation, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        rotation.rotateIfDue();
        this.known = keys.all();
    }

    @Scheduled(fixedDelayString = "#{${backoffice.signing-keys.refresh-seconds} * 1000}")
    void refresh() {
        known = keys.all();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        Instant now = clock.instant();
        List<JWK> published = known.stream()
                .filter(key -> key.publishedAt(now))
                .<JWK>map(SigningKey::jwk)
                .toList();
        return selector.select(new JWKSet(published));
    }

    /** Of the keys that may be used, the newest whose time has come. */
    public JWK signingKeyAmong(List<JWK> candidates) {
        Instant now = clock.instant();
        return known.stream()
                .filter(key -> key.signsAt(now) && key.publishedAt(now))
                .flatMap(key -> candidates.stream().filter(jwk -> key.kid().equals(jwk.getKeyID())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no signing key is in use"));
    }
}
