package com.azuvio.crmconnect.payment.bank.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field {@code :86:}: with subfields ({@code ?20}, {@code ?31} …), with code words ({@code /EREF/}, {@code /REMI/}
 * …), or as the bank's free text.
 */
final class Mt940Information {

    private static final Pattern WITH_SUBFIELDS = Pattern.compile("(?s)^(\\d{3})?([?>~^+|])(\\d{2}).*");
    private static final Pattern CODE_WORD = Pattern.compile(
            "/(EREF|REMI|IBAN|NAME|ORDP|BENM|CSID|MARF|TRTP|BIC|RTRN|CRED|DEBT|ADDR|ID|ISDT|SVCL|CNTP|PREF)/");
    private static final Pattern SEPA_WORD =
            Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|RREF)\\+");
    private static final Pattern IBAN_BEGINS = Pattern.compile("\\b([A-Z]{2})\\d{2}(?= ?[0-9A-Z]{4})");
    private static final int WRAPPED_AT = 65;
    private static final int RETURN_CODE = 109;

    private final LineDraft draft;

    Mt940Information(LineDraft draft) {
        this.draft = draft;
    }

    void read(String information) {
        Matcher subfields = WITH_SUBFIELDS.matcher(information);
        if (subfields.matches()) {
            subfields(information.replace("\n", ""), subfields.group(2), subfields.group(1));
            return;
        }
        String joined = joined(information);
        if (CODE_WORD.matcher(joined).find()) {
            codeWords(joined);
        } else {
            sepaWords(joined);
        }
        if (draft.counterpartyIban == null) {
            ibanWithin(joined);
        }
    }

    /** A line of full width was broken in the middle of a word. */
    private static String joined(String information) {
        StringBuilder text = new StringBuilder();
        for (String part : information.split("\n", -1)) {
            if (!text.isEmpty() && part.length() > 0 && !endedFull(text, information)) {
                text.append(' ');
            }
            text.append(part);
        }
        return text.toString();
    }

    private static boolean endedFull(StringBuilder text, String information) {
        int first = information.indexOf('\n');
        return first == WRAPPED_AT && text.length() % WRAPPED_AT == 0;
    }

    private void subfields(String information, String mark, @Nullable String code) {
        draft.returned |= code != null && Integer.parseInt(code) == RETURN_CODE;
        StringBuilder purpose = new StringBuilder();
        StringBuilder name = new StringBuilder();
        String[] parts = information.split(Pattern.quote(mark), -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.length() < 2 || !Character.isDigit(part.charAt(0)) || !Character.isDigit(part.charAt(1))) {
                continue;
            }
            int field = Integer.parseInt(part.substring(0, 2));
            String value = part.substring(2);
            if ((field >= 20 && field <= 29) || (field >= 60 && field <= 63)) {
                // A new word begins where its name does; otherwise the text goes on.
                if (!purpose.isEmpty() && SEPA_WORD.matcher(value).lookingAt()) {
                    purpose.append(' ');
                }
                purpose.append(value);
            } else if (field == 31) {
                draft.counterpartyIban = value;
            } else if (field == 32 || field == 33) {
                name.append(value);
            }
        }
        if (!name.isEmpty()) {
            draft.counterpartyName = name.toString();
        }
        sepaWords(purpose.toString());
    }

    /** {@code EREF+…SVWZ+…}; what stands before the first word is the payer's text as well. */
    private void sepaWords(String text) {
        Map<String, String> words = words(text, SEPA_WORD);
        draft.say(words.get(""));
        words.forEach((word, value) -> {
            switch (word) {
                case "EREF" -> draft.endToEndId = value;
                case "SVWZ" -> draft.say(value);
                case "IBAN" -> draft.counterpartyIban = draft.counterpartyIban == null ? value : draft.counterpartyIban;
                default -> {
                    // mandates and creditors' identifiers
                }
            }
        });
    }

    private void codeWords(String text) {
        Map<String, String> words = words(text, CODE_WORD);
        draft.say(words.get(""));
        words.forEach((word, value) -> {
            switch (word) {
                case "EREF" -> draft.endToEndId = value;
                case "REMI" -> draft.say(remittance(value));
                case "IBAN" -> draft.counterpartyIban = value;
                case "NAME" -> draft.counterpartyName = value;
                case "ORDP", "BENM" -> {
                    if (!value.isEmpty() && draft.counterpartyName == null) {
                        draft.counterpartyName = value;
                    }
                }
                case "RTRN" -> draft.returned = true;
                default -> {
                    // of no use here
                }
            }
        });
    }

    /** {@code USTD//text} or {@code STRD/CUR/reference}. */
    private String remittance(String value) {
        if (value.startsWith("STRD/")) {
            String reference = value.substring(value.lastIndexOf('/') + 1);
            draft.creditorReference = reference;
            return reference;
        }
        return value.replaceFirst("^USTD/+", "");
    }

    private static Map<String, String> words(String text, Pattern pattern) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher next = pattern.matcher(text);
        String word = "";
        int from = 0;
        while (next.find()) {
            words.merge(word, trimmed(text.substring(from, next.start())), (one, other) -> one + " " + other);
            word = Objects.requireNonNull(next.group(1));
            from = next.end();
        }
        words.merge(word, trimmed(text.substring(from)), (one, other) -> one + " " + other);
        return words;
    }

    private static String trimmed(String value) {
        return value.replaceAll("^/+|[/ ]+$", "").strip();
    }

    /** In free text an IBAN ends where its country's length says, whatever follows. */
    private void ibanWithin(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher found = IBAN_BEGINS.matcher(upper);
        while (found.find() && draft.counterpartyIban == null) {
            CountryCode country = CountryCode.getByCode(found.group(1));
            if (country != null && IbanUtil.isSupportedCountry(country)) {
                String rest = upper.substring(found.start()).replace(" ", "");
                int length = IbanUtil.getIbanLength(country);
                draft.counterpartyIban = rest.length() < length ? null : Texts.iban(rest.substring(0, length));
            }
        }
    }
}
