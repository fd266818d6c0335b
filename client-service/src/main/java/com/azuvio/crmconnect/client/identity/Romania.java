package com.azuvio.crmconnect.client.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What CIUS-RO asks of Romanian addresses: a county by its ISO 3166-2 code and, in Bucharest, the sector as city. */
final class Romania {

    static final String COUNTRY = "RO";
    static final String BUCHAREST = "RO-B";

    private static final Set<String> COUNTIES = Set.of(
            "RO-AB", "RO-AG", "RO-AR", "RO-B", "RO-BC", "RO-BH", "RO-BN", "RO-BR", "RO-BT", "RO-BV", "RO-BZ", "RO-CJ",
            "RO-CL", "RO-CS", "RO-CT", "RO-CV", "RO-DB", "RO-DJ", "RO-GJ", "RO-GL", "RO-GR", "RO-HD", "RO-HR", "RO-IF",
            "RO-IL", "RO-IS", "RO-MH", "RO-MM", "RO-MS", "RO-NT", "RO-OT", "RO-PH", "RO-SB", "RO-SJ", "RO-SM", "RO-SV",
            "RO-TL", "RO-TM", "RO-TR", "RO-VL", "RO-VN", "RO-VS");

    private static final Pattern SECTOR =
            Pattern.compile("(?:BUCURE[SŞȘ]TI[\\s,]*)?SECTOR(?:UL)?\\s*([1-6])", Pattern.UNICODE_CASE);

    private Romania() {}

    static boolean hasCounty(String region) {
        return COUNTIES.contains(region);
    }

    /** "Sectorul 3" and "București, sector 3" become {@code SECTOR3}; anything else stays as it is. */
    static String cityInBucharest(String city) {
        var sector = SECTOR.matcher(city.toUpperCase(Locale.ROOT));
        return sector.matches() ? "SECTOR" + sector.group(1) : city;
    }

    static boolean isSector(String city) {
        return city.matches("SECTOR[1-6]");
    }
}
