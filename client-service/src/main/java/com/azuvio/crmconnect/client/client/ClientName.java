package com.azuvio.crmconnect.client.client;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client's name brought to the forms in which names are sorted, searched and compared. */
final class ClientName {

    /** Some letters decompose into many, and an index entry has a limit. */
    private static final int KEY_LENGTH_MAX = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS_AND_QUOTES = Pattern.compile("[.'’`\"„”]");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "srl", "sa", "pfa", "snc", "scs", "ii", "if", "sc", "gmbh", "ag", "kg", "ohg", "ug", "ltd", "llc", "llp",
            "plc", "inc", "corp", "bv", "nv", "sarl", "sas", "spa", "sl", "as", "ab", "oy", "aps", "kft", "zrt", "doo",
            "sro", "spzoo", "ood", "eood", "ad", "ee", "ae", "epe", "limited", "co");

    private ClientName() {}

    /** Lower case, without diacritics and punctuation: "S.C. Țesături-Moldova S.R.L." is "sc tesaturi moldova srl". */
    static String sortKey(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = DOTS_AND_QUOTES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
        var key = OTHER_THAN_WORDS.matcher(words).replaceAll(" ").strip();
        return key.codePoints()
                .limit(KEY_LENGTH_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The sort key without legal forms, which people write in every way or not at all. */
    static String core(String name) {
        var key = sortKey(name);
        var core = Arrays.stream(key.split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? key : core;
    }
}
