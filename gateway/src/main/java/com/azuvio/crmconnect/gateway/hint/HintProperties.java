package com.azuvio.crmconnect.gateway.hint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How browsers are kept up to date.
 *
 * @param topics read from the moment of the start on; none are written
 * @param computingPaths what the path of a POST ends in that only computes, so that nobody needs to hear of it
 * @param waitingMax hints kept for a browser that reads slowly; one more, and it is told to ask for everything anew
 * @param streamsMax open at once on this instance
 * @param streamsMaxPerUser of one user
 * @param heartbeatSeconds between signs of life, and between looks whether the session still stands
 * @param brokerCheckSeconds between looks whether the broker answers and has new partitions
 * @param reconnectMillis after which a browser whose stream broke off comes back
 */
@Validated
@ConfigurationProperties("backoffice.hints")
record HintProperties(
        @NotNull Set<String> topics,
        @NotNull Set<String> computingPaths,
        @Positive @Max(10_000) int waitingMax,
        @Positive int streamsMax,
        @Positive int streamsMaxPerUser,
        @Positive @Max(60) int heartbeatSeconds,
        @Positive @Max(60) int brokerCheckSeconds,
        @Positive int reconnectMillis) {}
