package com.azuvio.crmconnect.gateway.limits;

import com.azuvio.crmconnect.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of an API request before anything else does, up to its limit. Held in memory it can be sent a second
 * time when a connection fails, and a service never sees a part of a body that turns out to be too large.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final BodyProperties limits;
    private final Semaphore uploads;

    BodyLimitFilter(BodyProperties limits) {
        this.limits = limits;
        this.uploads = new Semaphore(limits.uploadsMax());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().endsWith("/import")) {
            readUpTo(limits.bodyBytesMax(), request, response, chain);
        } else if (uploads.tryAcquire()) {
            try {
                readUpTo(limits.uploadBytesMax(), request, response, chain);
            } finally {
                uploads.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            Problems.write(
                    request,
                    response,
                    Problems.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "too-many-uploads",
                            "other uploads are under way; try again in 5 s"));
        }
    }

    private static void readUpTo(int max, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > max) {
            refuse(request, response, max);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(max + 1);
        if (body.length > max) {
            refuse(request, response, max);
            return;
        }
        chain.doFilter(new BufferedBodyRequest(request, body), response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int max) throws IOException {
        var problem = Problems.of(
                HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "a body of at most " + max + " bytes is accepted here");
        problem.setProperty("bytesMax", max);
        Problems.write(request, response, problem);
    }
}
