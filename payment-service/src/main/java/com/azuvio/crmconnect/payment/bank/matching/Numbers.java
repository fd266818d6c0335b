package com.azuvio.crmconnect.payment.bank.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and references that may stand in a payer's text, however they are separated: {@code INV-2026-000123} is found in
 * {@code inv 2026/000123}, {@code INV2026000123} and, with its zeros left out, {@code INV-2026-123}.
 *
 * @param keys letters and digits of neighbouring words, without what separated them
 * @param plain the same, each group apart and without leading zeros
 * @param digits groups of digits alone, joined
 * @param endings groups of digits without leading zeros: the last part of a number
 * @param references valid ISO 11649 references
 */
public record Numbers(
        Set<String> keys, Set<String> plain, Set<String> digits, Set<String> endings, Set<String> references) {

    private static final Pattern WORD = Pattern.compile("[A-Z]+|[0-9]+");
    private static final Pattern REFERENCE_BEGINS = Pattern.compile("RF\\d{2}");
    private static final int WORDS_MAX = 400;
    private static final int WINDOW_MAX = 6;
    private static final int KEY_MIN = 4;
    private static final int KEY_MAX = 40;
    private static final int DIGITS_MIN = 6;
    private static final int REFERENCE_MIN = 5;
    private static final int REFERENCE_MAX = 25;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int BASE_36 = 36;

    // Written out, for a book of ten thousand documents is made for every batch of lines, and patterns took most of
    // that time.

    static String key(String number) {
        StringBuilder key = new StringBuilder(number.length());
        number.toUpperCase(Locale.ROOT).chars().filter(Numbers::isLetterOrDigit).forEach(one -> key.append((char) one));
        return key.toString();
    }

    static String digits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        number.chars().filter(Numbers::isDigit).forEach(one -> digits.append((char) one));
        return digits.toString();
    }

    /** As the column {@code number_plain}. */
    static String plain(String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(upper.length());
        boolean begins = true;
        for (int i = 0; i < upper.length(); i++) {
            char one = upper.charAt(i);
            if (!isLetterOrDigit(one)) {
                if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '-') {
                    plain.append('-');
                }
                begins = true;
            } else if (!begins || one != '0' || i + 1 == upper.length() || !isDigit(upper.charAt(i + 1))) {
                plain.append(one);
                begins = false;
            }
        }
        return plain.toString();
    }

    private static boolean isDigit(int one) {
        return one >= '0' && one <= '9';
    }

    private static boolean isLetterOrDigit(int one) {
        return isDigit(one) || (one >= 'A' && one <= 'Z');
    }

    /** The last group of digits, without leading zeros. */
    static String ending(String number) {
        String tail = number.replaceFirst("^.*?([0-9]+)[^0-9]*$", "$1");
        return tail.equals(number) && !tail.matches("[0-9]+") ? "" : unpadded(tail);
    }

    public static Numbers in(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(upper);
        while (word.find() && words.size() < WORDS_MAX) {
            words.add(word.group());
        }
        Numbers found = new Numbers(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                references(key(upper)));
        for (int from = 0; from < words.size(); from++) {
            found.window(words, from);
        }
        return found;
    }

    private void window(List<String> words, int from) {
        StringBuilder joined = new StringBuilder();
        StringBuilder apart = new StringBuilder();
        boolean onlyDigits = true;
        boolean anyDigit = false;
        for (int i = from; i < Math.min(words.size(), from + WINDOW_MAX); i++) {
            String word = words.get(i);
            boolean number = Character.isDigit(word.charAt(0));
            onlyDigits &= number;
            anyDigit |= number;
            joined.append(word);
            apart.append(apart.isEmpty() ? "" : "-").append(number ? unpadded(word) : word);
            if (joined.length() > KEY_MAX) {
                return;
            }
            if (number && onlyDigits && i == from) {
                endings.add(unpadded(word));
            }
            if (!number || !anyDigit || joined.length() < KEY_MIN) {
                continue;
            }
            if (!onlyDigits) {
                keys.add(joined.toString());
                plain.add(apart.toString());
            } else if (joined.length() >= DIGITS_MIN) {
                digits.add(joined.toString());
            }
        }
    }

    /** Where a reference ends is not told once the blanks are gone: the check digits find out. */
    private static Set<String> references(String compact) {
        Set<String> references = new LinkedHashSet<>();
        Matcher begins = REFERENCE_BEGINS.matcher(compact);
        while (begins.find()) {
            int longest = Math.min(compact.length() - begins.start(), REFERENCE_MAX);
            for (int length = REFERENCE_MIN; length <= longest; length++) {
                String reference = compact.substring(begins.start(), begins.start() + length);
                if (isReference(reference)) {
                    references.add(reference);
                }
            }
        }
        return references;
    }

    /** ISO 11649: {@code RF}, two check digits (ISO 7064, modulo 97), up to 21 letters and digits. */
    static boolean isReference(String reference) {
        if (!reference.matches("RF\\d{2}[0-9A-Z]{1,21}")) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        (reference.substring(4) + reference.substring(0, 4))
                .chars()
                .forEach(character -> number.append(Character.digit(character, BASE_36)));
        return new BigInteger(number.toString()).mod(MODULUS).intValue() == 1;
    }

    private static String unpadded(String digits) {
        return digits.replaceFirst("^0+(?=[0-9])", "");
    }
}
