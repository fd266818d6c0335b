package com.azuvio.crmconnect.verification.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends a request and, as a well-behaved client does, repeats it while the answer says "not now": no connection, 429, 502 to 504, and
 * any answer with Retry-After. Repeating is safe: a command carries its Idempotency-Key.
 */
final class Sending {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

    private final HttpClient http;

    Sending(HttpClient http) {
        this.http = http;
    }

    Reply send(HttpRequest request) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Reply reply = new Reply(
                        request.method() + ' ' + request.uri(),
                        http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
                if (!saysNotNow(reply) || Instant.now().isAfter(deadline)) {
                    return reply;
                }
                pause(reply);
            } catch (IOException unreachable) {
                if (Instant.now().isAfter(deadline)) {
                    throw new UncheckedIOException(request.uri() + " does not answer", unreachable);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for " + request.uri(), interrupted);
            }
        }
    }

    private static boolean saysNotNow(Reply reply) {
        return NOT_NOW.contains(reply.status()) || (reply.status() == 409 && reply.header("Retry-After") != null);
    }

    private static void pause(Reply reply) {
        String seconds = reply.header("Retry-After");
        boolean named = seconds != null && seconds.matches("[1-9]|10");
        LockSupport.parkNanos(
                named ? Duration.ofSeconds(Long.parseLong(seconds)).toNanos() : PAUSE.toNanos());
    }
}
