package com.azuvio.crmconnect.payment.client;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as it is compared: letters and digits only, without accents, without the form of the company. */
public final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’]");
    private static final Pattern OTHERS = Pattern.compile("[^0-9A-Z]+");
    private static final Set<String> FORMS = Set.of(
            "SRL", "SA", "SC", "PFA", "II", "IF", "SNC", "SCS", "SCA", "GMBH", "AG", "KG", "OHG", "UG", "CO", "EK",
            "LTD", "LIMITED", "LLC", "INC", "PLC", "CORP", "SPA", "SARL", "SAS", "BV", "NV", "OY", "OYJ", "AB", "AS",
            "APS", "DOO", "KFT", "ZRT", "SRO", "EOOD", "OOD", "SL", "LDA", "EURL", "BVBA", "UAB", "OU", "SIA");

    private NameKey() {}

    /** Empty where nothing is left that could be compared. */
    public static String of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .toUpperCase(Locale.ROOT);
        String words = OTHERS.matcher(DOTS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String told = Arrays.stream(words.split(" "))
                .filter(word -> !FORMS.contains(word))
                .collect(Collectors.joining());
        return told.isEmpty() ? words.replace(" ", "") : told;
    }
}
