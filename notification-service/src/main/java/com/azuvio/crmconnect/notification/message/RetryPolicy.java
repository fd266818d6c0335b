package com.azuvio.crmconnect.notification.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often a message is tried before a person is asked, and how long the pauses are: doubled from the first up to the
 * longest.
 */
@Validated
@ConfigurationProperties("backoffice.delivery.retry")
public record RetryPolicy(
        @Min(1) @Max(100) int attemptsMax,
        @Min(1) @Max(3600) int delayFirstSeconds,
        @Min(1) @Max(86_400) int delayMaxSeconds) {

    private static final int DOUBLINGS_MAX = 30;

    boolean isExhausted(int attemptsMade) {
        return attemptsMade >= attemptsMax;
    }

    Duration delayAfter(int attemptsMade) {
        long doubled = (long) delayFirstSeconds << Math.min(attemptsMade - 1, DOUBLINGS_MAX);
        return Duration.ofSeconds(Math.min(doubled, delayMaxSeconds));
    }
}
