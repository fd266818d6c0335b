package com.azuvio.crmconnect.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The worker of one instance.
 *
 * @param enabled false for an instance that only serves the message log
 * @param lanes mails sent at the same time
 * @param pollMillis pause of a lane that found nothing to do
 * @param leaseSeconds how long a dead instance's messages wait; leases are prolonged at a sixth of it
 * @param stopSeconds how long a stopping instance waits for the mails that it is sending
 */
@Validated
@ConfigurationProperties("backoffice.delivery")
public record DeliveryProperties(
        @DefaultValue("true") boolean enabled,
        @Min(1) @Max(64) int lanes,
        @Min(10) @Max(60_000) int pollMillis,
        @Min(6) @Max(3600) int leaseSeconds,
        @Min(1) @Max(300) int stopSeconds) {

    Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }
}
