package com.azuvio.crmconnect.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Where a login leads: a script gets 204 and goes on where it was, a person gets to the page that they asked for. That
 * page is kept in a cookie, which another program on the same host may have written: only its path and query count.
 */
public final class AfterLogin implements AuthenticationSuccessHandler {

    private static final String HOME = "/";

    private final RequestCache asked;

    public AfterLogin(RequestCache asked) {
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        SavedRequest page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (BrowserRequests.byScript(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect(page == null ? HOME : onThisHost(page.getRedirectUrl()));
        }
    }

    static String onThisHost(@Nullable String url) {
        try {
            URI target = new URI(String.valueOf(url));
            String path = target.getRawPath();
            // Two slashes, or a slash and what a browser takes for one, would name another host.
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
                return HOME;
            }
            return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
        } catch (java.net.URISyntaxException notOne) {
            return HOME;
        }
    }
}
