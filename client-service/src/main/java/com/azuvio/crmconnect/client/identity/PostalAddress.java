package com.azuvio.crmconnect.client.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as an invoice prints it.
 *
 * @param line1 street and number, at most 150 characters (BT-50)
 * @param line2 at most 100 characters (BT-51)
 * @param city at most 50 characters (BT-52); in Bucharest the sector, {@code SECTOR1} to {@code SECTOR6}
 * @param region ISO 3166-2, such as {@code RO-CJ} (BT-54)
 * @param postalCode at most 20 characters (BT-53)
 * @param country ISO 3166-1 alpha-2 (BT-55)
 */
@Embeddable
public record PostalAddress(
        @Column(name = "address_line1") String line1,
        @Column(name = "address_line2") @Nullable String line2,
        @Column(name = "address_city") String city,
        @Column(name = "address_region") @Nullable String region,
        @Column(name = "address_postal_code") @Nullable String postalCode,
        @Column(name = "address_country") String country) {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    /**
     * Brings codes to upper case, a Bucharest sector to its code.
     *
     * @throws InvalidValueException {@code country-unknown} or {@code region-unknown}
     */
    public static PostalAddress parse(
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            String country) {
        var knownCountry = knownCountry(country.toUpperCase(Locale.ROOT));
        var knownRegion = region == null ? null : knownRegion(region.toUpperCase(Locale.ROOT), knownCountry);
        var printedCity = Romania.BUCHAREST.equals(knownRegion) ? Romania.cityInBucharest(city) : city;
        return new PostalAddress(line1, line2, printedCity, knownRegion, postalCode, knownCountry);
    }

    public boolean lacksRegion() {
        return country.equals(Romania.COUNTRY) && region == null;
    }

    public boolean lacksBucharestSector() {
        return Romania.BUCHAREST.equals(region) && !Romania.isSector(city);
    }

    private static String knownCountry(String country) {
        if (!Countries.exists(country)) {
            throw new InvalidValueException("country", "country-unknown", "not a country code of ISO 3166-1");
        }
        return country;
    }

    private static String knownRegion(String region, String country) {
        if (!REGION.matcher(region).matches() || !region.startsWith(country + "-")) {
            throw new InvalidValueException(
                    "region", "region-unknown", "a region is an ISO 3166-2 code of the country, such as RO-CJ");
        }
        if (country.equals(Romania.COUNTRY) && !Romania.hasCounty(region)) {
            throw new InvalidValueException("region", "region-unknown", "no Romanian county has this code");
        }
        return region;
    }
}
