package com.azuvio.crmconnect.gateway.identity;

import com.azuvio.crmconnect.gateway.problem.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 403 as a problem. Who is not logged in at all is told that first, not that a CSRF token is missing. */
final class ProblemAccessDenied implements AccessDeniedHandler {

    private final AuthenticationEntryPoint entryPoint;

    ProblemAccessDenied(AuthenticationEntryPoint entryPoint) {
        this.entryPoint = entryPoint;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            Problems.write(
                    request,
                    response,
                    Problems.of(HttpStatus.FORBIDDEN, "access-denied", "your roles do not allow this"));
        } else if (nobody() && !logsInByScript(request)) {
            entryPoint.commence(request, response, new InsufficientAuthenticationException("not logged in", why));
        } else {
            Problems.write(
                    request,
                    response,
                    Problems.of(
                            HttpStatus.FORBIDDEN,
                            "csrf-token-required",
                            "send the value of the cookie XSRF-TOKEN as header X-XSRF-TOKEN"));
        }
    }

    private static boolean logsInByScript(HttpServletRequest request) {
        return "/login".equals(request.getRequestURI()) && BrowserRequests.byScript(request);
    }

    private static boolean nobody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }
}
