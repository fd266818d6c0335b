package com.azuvio.crmconnect.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers of every answer: nothing is loaded from, sent to or framed by another site, nothing inline runs. A PDF may
 * be framed by ourselves, beside the data that it was made from. An answer that brings its own policy keeps it.
 */
final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String FRAME_HEADER = "X-Frame-Options";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** The page that a browser makes around a PDF embeds it as an object and styles itself. */
    private static final String PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
            + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private final String policy;

    /** @param formTargets further origins to which a form's redirects may lead, separated by spaces */
    SecurityHeaders(String formTargets) {
        this.policy = (POLICY + " " + formTargets).strip();
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter(this::writePolicy);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private void writePolicy(HttpServletRequest request, HttpServletResponse response) {
        String type = response.getContentType();
        boolean pdf = type != null && type.startsWith(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(FRAME_HEADER, pdf ? "SAMEORIGIN" : "DENY");
        if (!response.containsHeader(POLICY_HEADER)) {
            response.setHeader(POLICY_HEADER, pdf ? PDF_POLICY : policy);
        }
    }
}
