package com.azuvio.crmconnect.starter.web;

import com.azuvio.crmconnect.starter.id.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes every POST safe to repeat. The command runs in one transaction with its {@code Idempotency-Key}: principal,
 * route, key, hash of the body and the answer. The same key and body get the first answer, another body 422. Two equal
 * requests at once wait for one another on the key's row. Refused commands leave nothing behind, so they are judged anew.
 *
 * <p>A command of several transactions ({@code backoffice.http.several-transactions-paths}) claims its key before and stores its answer after them, so
 * that it holds no connection in between. Where it is killed on its way, the same key does it again; such commands pass over what is done already.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver exceptions;
    private final ProblemWriter problems;
    private final HttpProperties properties;

    IdempotencyFilter(
            IdempotencyKeys keys,
            TransactionTemplate transaction,
            HandlerExceptionResolver exceptions,
            ProblemWriter problems,
            HttpProperties properties) {
        this.keys = keys;
        this.transaction = transaction;
        this.exceptions = exceptions;
        this.problems = problems;
        this.properties = properties;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("POST") || path.startsWith("/actuator") || properties.onlyComputes(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int keyLengthMax = properties.idempotencyKeyLengthMax();
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > keyLengthMax) {
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.BAD_REQUEST,
                            key == null || key.isBlank() ? "idempotency-key-required" : "idempotency-key-too-long",
                            "send an Idempotency-Key of 1 to " + keyLengthMax + " characters with every POST"));
            return;
        }
        String principal = String.valueOf(request.getRemoteUser());
        var id = new IdempotencyKeys.Id(principal, request.getRequestURI(), key);
        byte[] bodyHash = Sha256.of(((BufferedBodyRequest) request).body());
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            Optional<IdempotencyKeys.Answer> first = properties.hasSeveralTransactions(request.getRequestURI())
                    ? inSeveralTransactions(id, bodyHash, request, answer, chain)
                    : inOneTransaction(id, bodyHash, request, answer, chain);
            if (first.isPresent()) {
                repeat(first.get(), bodyHash, response);
                return;
            }
        } catch (RuntimeException e) {
            // The commit failed after the controller had answered: that answer is void.
            answer.reset();
            if (exceptions.resolveException(request, answer, null, e) == null) {
                throw e;
            }
        }
        answer.copyBodyToResponse();
    }

    /** @return the answer of an earlier command with this key; empty where this one has run */
    private Optional<IdempotencyKeys.Answer> inOneTransaction(
            IdempotencyKeys.Id id,
            byte[] bodyHash,
            HttpServletRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        return transaction.execute(status -> {
            if (!keys.claim(id, bodyHash)) {
                return Optional.of(keys.answerTo(id));
            }
            runChain(request, answer, chain);
            if (answer.getStatus() >= 300) {
                status.setRollbackOnly();
            } else {
                keys.store(id, answer);
            }
            return Optional.empty();
        });
    }

    private Optional<IdempotencyKeys.Answer> inSeveralTransactions(
            IdempotencyKeys.Id id,
            byte[] bodyHash,
            HttpServletRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        if (!keys.claim(id, bodyHash) && !keys.takeOver(id, bodyHash)) {
            return Optional.of(keys.answerTo(id));
        }
        boolean done = false;
        try {
            runChain(request, answer, chain);
            done = answer.getStatus() < 300;
        } finally {
            if (!done) {
                keys.release(id);
            }
        }
        if (done) {
            keys.store(id, answer);
        }
        return Optional.empty();
    }

    private static void runChain(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private void repeat(IdempotencyKeys.Answer first, byte[] bodyHash, HttpServletResponse response)
            throws IOException {
        if (!Arrays.equals(first.bodyHash(), bodyHash)) {
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "idempotency-key-reused",
                            "this Idempotency-Key was used with another body"));
            return;
        }
        if (first.status() == 0) {
            response.setHeader("Retry-After", "1");
            problems.write(
                    response,
                    Problems.of(
                            HttpStatus.CONFLICT,
                            "command-in-progress",
                            "the command with this Idempotency-Key has not answered yet"));
            return;
        }
        response.setStatus(first.status());
        response.setHeader(REPLAYED_HEADER, "true");
        setIfPresent(response, "Content-Type", first.contentType());
        setIfPresent(response, "Location", first.location());
        setIfPresent(response, "ETag", first.etag());
        response.getOutputStream().write(first.body());
    }

    private static void setIfPresent(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }
}
