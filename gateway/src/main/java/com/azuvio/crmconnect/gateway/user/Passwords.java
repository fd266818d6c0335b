package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is stored. Long rather than odd: NIST SP 800-63B asks for no mixture of signs. */
@Component
class Passwords {

    static final int LENGTH_MIN = 12;

    /** bcrypt reads no further. */
    static final int BYTES_MAX = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * @param field of the request that it came in
     * @throws Refusal {@code password-too-weak} with the rule that it breaks
     */
    String encode(String userName, String password, String field) {
        if (password.codePointCount(0, password.length()) < LENGTH_MIN) {
            throw weak("a password has at least " + LENGTH_MIN + " characters", field);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            throw weak("a password has at most " + BYTES_MAX + " bytes", field);
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName)) {
            throw weak("a password does not contain the user's name", field);
        }
        if (password.codePoints().distinct().count() < 5) {
            throw weak("a password has at least 5 different characters", field);
        }
        return encodeAsGiven(password);
    }

    /** For one that the configuration chose. */
    String encodeAsGiven(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(String password, User user) {
        return encoder.matches(password, user.password());
    }

    private static Refusal weak(String rule, String field) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "password-too-weak", rule).at(field);
    }
}
