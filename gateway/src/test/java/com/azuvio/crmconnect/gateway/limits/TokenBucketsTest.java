package com.azuvio.crmconnect.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(new LimitProperties.Rate(2, 3), 2, nanos::get);

    @Test
    void allowsABurstAndThenTheRate() {
        assertThat(takes("a", 3)).isTrue();
        assertThat(buckets.secondsToWait("a")).isEqualTo(1);
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(takes("a", 1)).isTrue();
        assertThat(buckets.secondsToWait("a")).isEqualTo(1);
    }

    @Test
    void savesUpNoMoreThanABurst() {
        assertThat(takes("a", 3)).isTrue();
        nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(takes("a", 3)).isTrue();
        assertThat(buckets.secondsToWait("a")).isPositive();
    }

    @Test
    void countsEachKeyByItself() {
        assertThat(takes("a", 3)).isTrue();
        assertThat(takes("b", 3)).isTrue();
    }

    @Test
    void tellsTheWaitForASlowRateInSeconds() {
        TokenBuckets slow = new TokenBuckets(new LimitProperties.Rate(1, 1), 2, nanos::get);
        assertThat(slow.secondsToWait("a")).isZero();
        assertThat(slow.secondsToWait("a")).isEqualTo(1);
    }

    @Test
    void forgetsTheLongestUnusedKeyBeyondItsBound() {
        assertThat(takes("a", 3)).isTrue();
        assertThat(takes("b", 3)).isTrue();
        assertThat(takes("c", 1)).isTrue();
        assertThat(buckets.secondsToWait("b")).as("still known").isPositive();
        assertThat(takes("a", 3)).as("forgotten, so full again").isTrue();
    }

    private boolean takes(String key, int times) {
        for (int taken = 0; taken < times; taken++) {
            if (buckets.secondsToWait(key) > 0) {
                return false;
            }
        }
        return true;
    }
}
