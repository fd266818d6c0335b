package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** International bank account numbers (ISO 13616) as people type them. */
public final class Iban {

    private Iban() {}

    /**
     * Without spaces and in upper case; absent for an empty one.
     *
     * @throws Refusal {@code invalid-iban} where country, length or check digits are wrong
     */
    public static @Nullable String normalized(@Nullable String typed) {
        return normalized(typed, "payerIban");
    }

    /** The same of another field than the payer's. */
    public static @Nullable String normalized(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(iban);
            return iban;
        } catch (Iban4jException e) {
            throw Refusal.invalid("invalid-iban", "the IBAN is not valid: " + e.getMessage())
                    .field(field, "invalid-iban", "check country, length and check digits");
        }
    }
}
