package com.azuvio.crmconnect.gateway.identity;

import com.azuvio.crmconnect.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** 401 as a problem; a token that was sent but is no good says so, without saying which check it failed. */
final class ProblemEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Problems.write(request, response, problem(response, why));
    }

    private static ProblemDetail problem(HttpServletResponse response, AuthenticationException why) {
        if (why instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return Problems.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "identity-provider-unavailable",
                    "the identity provider does not answer; try again");
        }
        boolean badToken = why instanceof InvalidBearerTokenException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        return badToken
                ? Problems.of(
                        HttpStatus.UNAUTHORIZED,
                        "token-not-valid",
                        "the token is expired, not meant for this system, or not signed by its issuer")
                : Problems.of(HttpStatus.UNAUTHORIZED, "authentication-required", "log in or send a token");
    }
}
