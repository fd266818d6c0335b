package com.azuvio.crmconnect.starter.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Bounds of requests ({@code backoffice.http.*}).
 *
 * @param severalTransactionsPaths what the path of a POST contains whose command runs in transactions of its own
 * @param computingPaths what the path of a POST ends in that only computes: it stores nothing, so that repeating it needs no key
 * @param unansweredSecondsMax after that long, a command without an answer is one that was killed, and its key may be used again
 */
@ConfigurationProperties("backoffice.http")
record HttpProperties(
        int bodyBytesMax,
        int uploadBytesMax,
        int idempotencyKeyLengthMax,
        int idempotencyRetentionDays,
        List<String> severalTransactionsPaths,
        List<String> computingPaths,
        int unansweredSecondsMax) {

    boolean hasSeveralTransactions(String path) {
        return severalTransactionsPaths.stream().anyMatch(path::contains);
    }

    boolean onlyComputes(String path) {
        return computingPaths.stream().anyMatch(path::endsWith);
    }
}
