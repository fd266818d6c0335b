package com.azuvio.crmconnect.invoicing.einvoice;

import com.helger.phive.en16931.EN16931Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** The code lists of EN 16931, read out of the published rules themselves, so that both always agree. */
public final class OfficialCodes {

    private static final String RULES = "external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt";
    private static final String LIST = "contains(' ";

    private static final Set<String> UNITS;
    private static final Set<String> COUNTRIES;

    static {
        String rules = read();
        UNITS = listOf("BR-CL-23", rules);
        COUNTRIES = listOf("BR-CL-14", rules);
    }

    private OfficialCodes() {}

    /** UN/ECE Recommendations 20 and 21. */
    public static boolean isUnit(String code) {
        return UNITS.contains(code);
    }

    /** ISO 3166-1 alpha-2. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    private static Set<String> listOf(String rule, String rules) {
        int named = rules.indexOf(">" + rule + "<");
        int begin = rules.lastIndexOf(LIST, named) + LIST.length();
        return Set.of(rules.substring(begin, rules.indexOf(" '", begin)).split(" ", -1));
    }

    private static String read() {
        try (InputStream rules = EN16931Validation.class.getClassLoader().getResourceAsStream(RULES)) {
            return new String(Objects.requireNonNull(rules, RULES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
