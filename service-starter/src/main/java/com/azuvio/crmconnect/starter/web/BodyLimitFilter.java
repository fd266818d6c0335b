package com.azuvio.crmconnect.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body up to its limit, whatever length the caller declares; more is answered with 413. */
class BodyLimitFilter extends OncePerRequestFilter {

    private final HttpProperties properties;
    private final ProblemWriter problems;

    BodyLimitFilter(HttpProperties properties, ProblemWriter problems) {
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit =
                request.getRequestURI().endsWith("/import") ? properties.uploadBytesMax() : properties.bodyBytesMax();
        if (request.getContentLengthLong() > limit) {
            refuse(response, limit);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(response, limit);
            return;
        }
        chain.doFilter(new BufferedBodyRequest(request, body), response);
    }

    private void refuse(HttpServletResponse response, int limit) throws IOException {
        problems.write(
                response,
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "a body has at most " + limit + " bytes"));
    }
}
