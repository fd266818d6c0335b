package com.azuvio.crmconnect.gateway.limits;

import com.azuvio.crmconnect.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 with {@code Retry-After} to whoever asks too often. */
public final class RateLimitFilter extends OncePerRequestFilter {

    /** Names whoever shares one bucket; null for requests that this filter does not count. */
    @FunctionalInterface
    interface Key {
        @Nullable
        String of(HttpServletRequest request);
    }

    private final TokenBuckets buckets;
    private final Key key;

    RateLimitFilter(TokenBuckets buckets, Key key) {
        this.buckets = buckets;
        this.key = key;
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        // Several of these filters stand in one chain.
        return RateLimitFilter.class.getName() + "@" + System.identityHashCode(this);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String counted = key.of(request);
        long wait = counted == null ? 0 : buckets.secondsToWait(counted);
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        Problems.write(
                request,
                response,
                Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "too many requests; try again in " + wait + " s"));
    }
}
