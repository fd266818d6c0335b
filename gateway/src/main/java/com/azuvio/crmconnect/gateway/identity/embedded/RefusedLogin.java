package com.azuvio.crmconnect.gateway.identity.embedded;

import com.azuvio.crmconnect.gateway.identity.BrowserRequests;
import com.azuvio.crmconnect.gateway.login.BlockedLogin;
import com.azuvio.crmconnect.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A wrong name, a wrong password and a disabled user all look the same. */
final class RefusedLogin implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (!BrowserRequests.byScript(request)) {
            response.sendRedirect(why instanceof BlockedLogin ? "/login?blocked" : "/login?failed");
        } else if (why instanceof BlockedLogin blocked) {
            ProblemDetail problem = Problems.of(
                    HttpStatus.UNAUTHORIZED,
                    "login-blocked",
                    "too many failed logins; try again in " + blocked.seconds() + " s");
            problem.setProperty("retryAfterSeconds", blocked.seconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(blocked.seconds()));
            Problems.write(request, response, problem);
        } else {
            Problems.write(
                    request,
                    response,
                    Problems.of(HttpStatus.UNAUTHORIZED, "login-failed", "name or password is not right"));
        }
    }
}
