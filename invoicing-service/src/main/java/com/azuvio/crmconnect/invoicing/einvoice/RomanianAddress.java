package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What CIUS-RO asks of a Romanian address: a county code, and in Bucharest the sector, written as {@code SECTOR1} (rules.md §2). */
public final class RomanianAddress {

    private static final String ROMANIA = "RO";
    private static final String BUCHAREST = "RO-B";

    private static final Set<String> REGIONS = Set.of(
            "RO-AB", "RO-AG", "RO-AR", "RO-B", "RO-BC", "RO-BH", "RO-BN", "RO-BR", "RO-BT", "RO-BV", "RO-BZ", "RO-CJ",
            "RO-CL", "RO-CS", "RO-CT", "RO-CV", "RO-DB", "RO-DJ", "RO-GJ", "RO-GL", "RO-GR", "RO-HD", "RO-HR", "RO-IF",
            "RO-IL", "RO-IS", "RO-MH", "RO-MM", "RO-MS", "RO-NT", "RO-OT", "RO-PH", "RO-SB", "RO-SJ", "RO-SM", "RO-SV",
            "RO-TL", "RO-TM", "RO-TR", "RO-VL", "RO-VN", "RO-VS");

    private static final Pattern SECTOR =
            Pattern.compile("\\bsect(?:or|orul)?\\.?\\s*([1-6])\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RomanianAddress() {}

    public static boolean isRomanian(PostalAddress address) {
        return ROMANIA.equals(address.country());
    }

    /** Whether it names a county by its ISO 3166-2 code. */
    public static boolean hasRegion(PostalAddress address) {
        return address.region() != null && REGIONS.contains(address.region());
    }

    /** Outside Bucharest there are no sectors to name. */
    public static boolean hasSectorIfNeeded(PostalAddress address) {
        return !BUCHAREST.equals(address.region()) || !sector(address).isEmpty();
    }

    /** The city as the e-invoice writes it: in Bucharest the code of the sector. */
    static String city(PostalAddress address) {
        String sector = BUCHAREST.equals(address.region()) ? sector(address) : "";
        return sector.isEmpty() ? address.city() : "SECTOR" + sector;
    }

    private static String sector(PostalAddress address) {
        return Stream.of(address.city(), address.line1(), Objects.requireNonNullElse(address.line2(), ""))
                .map(SECTOR::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
