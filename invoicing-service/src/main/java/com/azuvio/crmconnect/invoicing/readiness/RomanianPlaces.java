package com.azuvio.crmconnect.invoicing.readiness;

import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What CIUS-RO asks of a Romanian address: a county code, and in Bucharest the sector (rules.md §2). */
final class RomanianPlaces {

    static final String ROMANIA = "RO";

    private static final String BUCHAREST = "RO-B";

    private static final Set<String> REGIONS = Set.of(
            "RO-AB", "RO-AG", "RO-AR", "RO-B", "RO-BC", "RO-BH", "RO-BN", "RO-BR", "RO-BT", "RO-BV", "RO-BZ", "RO-CJ",
            "RO-CL", "RO-CS", "RO-CT", "RO-CV", "RO-DB", "RO-DJ", "RO-GJ", "RO-GL", "RO-GR", "RO-HD", "RO-HR", "RO-IF",
            "RO-IL", "RO-IS", "RO-MH", "RO-MM", "RO-MS", "RO-NT", "RO-OT", "RO-PH", "RO-SB", "RO-SJ", "RO-SM", "RO-SV",
            "RO-TL", "RO-TM", "RO-TR", "RO-VL", "RO-VN", "RO-VS");

    private static final Pattern SECTOR =
            Pattern.compile("\\bsect(?:or|orul)?\\.?\\s*[1-6]\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RomanianPlaces() {}

    static boolean isRomanian(PostalAddress address) {
        return ROMANIA.equals(address.country());
    }

    static boolean hasRegion(PostalAddress address) {
        return address.region() != null && REGIONS.contains(address.region());
    }

    /** Outside Bucharest there are no sectors to name. */
    static boolean hasSectorIfNeeded(PostalAddress address) {
        if (!BUCHAREST.equals(address.region())) {
            return true;
        }
        return Stream.of(address.city(), address.line1(), address.line2())
                .anyMatch(text -> text != null && SECTOR.matcher(text).find());
    }
}
