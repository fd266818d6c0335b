package com.azuvio.crmconnect.gateway.login;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many failed logins are let through before the next is made to wait.
 *
 * @param failuresMaxPerUserAndAddress one person's tries from one place
 * @param failuresMaxPerAddress many names from one place
 * @param failuresMaxPerUser one name from many places; high, because reaching it locks the real person out as well
 * @param blockSeconds wait after the limit is reached; doubles with each further failure
 * @param blockSecondsMax longest wait
 * @param forgetAfterSeconds failures older than that no longer count
 */
@Validated
@ConfigurationProperties("backoffice.login")
record LoginProperties(
        @Positive int failuresMaxPerUserAndAddress,
        @Positive int failuresMaxPerAddress,
        @Positive int failuresMaxPerUser,
        @Positive int blockSeconds,
        @Positive int blockSecondsMax,
        @Positive int forgetAfterSeconds) {}
