package com.azuvio.crmconnect.gateway.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket per key, bounded in number. An own class because the library at hand keeps a limiter per key for ever,
 * which lets anybody who varies their address fill the memory.
 */
final class TokenBuckets {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets;

    TokenBuckets(LimitProperties.Rate rate, int trackedMax, LongSupplier nanos) {
        this.perSecond = rate.perSecond();
        this.burst = rate.burst();
        this.nanos = nanos;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > trackedMax;
            }
        };
    }

    /** Takes one token. Returns 0 if there was one, otherwise the whole seconds after which there is one again. */
    synchronized long secondsToWait(String key) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(key, unseen -> new Bucket(burst, now));
        bucket.refill(now);
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - bucket.tokens) / perSecond));
    }

    private final class Bucket {

        private double tokens;
        private long filledAt;

        private Bucket(double tokens, long filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }

        private void refill(long now) {
            tokens = Math.min(burst, tokens + (now - filledAt) / NANOS_PER_SECOND * perSecond);
            filledAt = now;
        }
    }
}
