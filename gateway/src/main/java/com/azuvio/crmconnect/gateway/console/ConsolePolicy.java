package com.azuvio.crmconnect.gateway.console;

import com.azuvio.crmconnect.gateway.identity.BrowserLogin;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What the console may load. Styles that its library writes into the page carry the answer's nonce; positions and sizes
 * that it sets on single elements cannot carry one and are allowed as attributes only, which run nothing.
 */
@Component
class ConsolePolicy {

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String formTargets;

    ConsolePolicy(BrowserLogin login) {
        this.formTargets = login.formTargets();
    }

    /** One for each answer. */
    String nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return Base64.getUrlEncoder().encodeToString(nonce);
    }

    /** The value of {@code Content-Security-Policy} for a page with this nonce; PDFs may be framed, by us alone. */
    String directives(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "frame-src 'self' blob:",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                ("form-action 'self' " + formTargets).strip());
    }
}
