package com.azuvio.crmconnect.invoicing.rendering;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counties by their ISO 3166-2 codes, as addresses write them; Bucharest is in none. */
final class RomanianCounties {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("RO-AB", "Alba"),
            Map.entry("RO-AG", "Argeș"),
            Map.entry("RO-AR", "Arad"),
            Map.entry("RO-BC", "Bacău"),
            Map.entry("RO-BH", "Bihor"),
            Map.entry("RO-BN", "Bistrița-Năsăud"),
            Map.entry("RO-BR", "Brăila"),
            Map.entry("RO-BT", "Botoșani"),
            Map.entry("RO-BV", "Brașov"),
            Map.entry("RO-BZ", "Buzău"),
            Map.entry("RO-CJ", "Cluj"),
            Map.entry("RO-CL", "Călărași"),
            Map.entry("RO-CS", "Caraș-Severin"),
            Map.entry("RO-CT", "Constanța"),
            Map.entry("RO-CV", "Covasna"),
            Map.entry("RO-DB", "Dâmbovița"),
            Map.entry("RO-DJ", "Dolj"),
            Map.entry("RO-GJ", "Gorj"),
            Map.entry("RO-GL", "Galați"),
            Map.entry("RO-GR", "Giurgiu"),
            Map.entry("RO-HD", "Hunedoara"),
            Map.entry("RO-HR", "Harghita"),
            Map.entry("RO-IF", "Ilfov"),
            Map.entry("RO-IL", "Ialomița"),
            Map.entry("RO-IS", "Iași"),
            Map.entry("RO-MH", "Mehedinți"),
            Map.entry("RO-MM", "Maramureș"),
            Map.entry("RO-MS", "Mureș"),
            Map.entry("RO-NT", "Neamț"),
            Map.entry("RO-OT", "Olt"),
            Map.entry("RO-PH", "Prahova"),
            Map.entry("RO-SB", "Sibiu"),
            Map.entry("RO-SJ", "Sălaj"),
            Map.entry("RO-SM", "Satu Mare"),
            Map.entry("RO-SV", "Suceava"),
            Map.entry("RO-TL", "Tulcea"),
            Map.entry("RO-TM", "Timiș"),
            Map.entry("RO-TR", "Teleorman"),
            Map.entry("RO-VL", "Vâlcea"),
            Map.entry("RO-VN", "Vrancea"),
            Map.entry("RO-VS", "Vaslui"));

    private RomanianCounties() {}

    static @Nullable String name(String region) {
        return NAMES.get(region);
    }
}
