package com.azuvio.crmconnect.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells a script of the console from a person's navigation: the one wants data, the other is led to a page. */
public final class BrowserRequests {

    private BrowserRequests() {}

    /** True where the answer shall be JSON and not a page. */
    public static boolean byScript(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
