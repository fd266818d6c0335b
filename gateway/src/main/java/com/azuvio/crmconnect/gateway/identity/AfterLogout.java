package com.azuvio.crmconnect.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/** A person is led on; a script gets 204 and is told in {@code Location} where to lead its person. */
public final class AfterLogout implements RedirectStrategy {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (BrowserRequests.byScript(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader(HttpHeaders.LOCATION, url);
        } else {
            redirect.sendRedirect(request, response, url);
        }
    }
}
