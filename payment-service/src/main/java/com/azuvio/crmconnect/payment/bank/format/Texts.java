package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.text.StorableText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** What banks write, as it is kept. */
final class Texts {

    static final int TEXT_MAX = 2_000;
    static final int NAME_MAX = 140;
    static final int REFERENCE_MAX = 140;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00A0]+");
    private static final Pattern IBAN_SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");
    private static final Set<String> NO_REFERENCE =
            Set.of("NOTPROVIDED", "NONREF", "NOREF", "NOTAVAILABLE", "NONE", "N/A", "0", "-");

    private Texts() {}

    /** Without control characters and runs of blanks. */
    static String cleaned(String text) {
        return BLANKS.matcher(StorableText.cleaned(text)).replaceAll(" ").strip();
    }

    static String text(String text) {
        return cut(cleaned(text), TEXT_MAX);
    }

    static @Nullable String name(@Nullable String name) {
        return orNull(name, NAME_MAX);
    }

    /** Absent where the bank only fills the field. */
    static @Nullable String reference(@Nullable String reference) {
        String kept = orNull(reference, REFERENCE_MAX);
        return kept == null || NO_REFERENCE.contains(kept.toUpperCase(Locale.ROOT)) ? null : kept;
    }

    /** An IBAN with correct check digits; other account numbers are of no use and left out. */
    static @Nullable String iban(@Nullable String account) {
        if (account == null) {
            return null;
        }
        String compact = account.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!IBAN_SHAPE.matcher(compact).matches()) {
            return null;
        }
        try {
            IbanUtil.validate(compact);
            return compact;
        } catch (Iban4jException e) {
            return null;
        }
    }

    private static @Nullable String orNull(@Nullable String text, int max) {
        if (text == null) {
            return null;
        }
        String kept = cut(cleaned(text), max);
        return kept.isEmpty() ? null : kept;
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
