package com.azuvio.crmconnect.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECTOR3",
                "Sector 3",
                "sectorul 3",
                "București, sector 3",
                "Bucureşti Sectorul 3",
                "BUCURESTI SECTOR3"
            })
    void writesASectorOfBucharestAsItsCode(String city) {
        var address = PostalAddress.parse("Lipscani 12", null, city, "ro-b", "030033", "ro");
        assertThat(address.city()).isEqualTo("SECTOR3");
        assertThat(address.region()).isEqualTo("RO-B");
        assertThat(address.country()).isEqualTo("RO");
        assertThat(address.lacksBucharestSector()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"București", "Sector 7", "Sector 33", "Cartierul Sector 3"})
    void missesTheSectorInBucharest(String city) {
        var address = PostalAddress.parse("Lipscani 12", null, city, "RO-B", null, "RO");
        assertThat(address.city()).isEqualTo(city);
        assertThat(address.lacksBucharestSector()).isTrue();
    }

    @Test
    void asksForACountyInRomaniaOnly() {
        assertThat(PostalAddress.parse("Calea Turzii 1", null, "Cluj-Napoca", null, null, "RO")
                        .lacksRegion())
                .isTrue();
        assertThat(PostalAddress.parse("Hauptstr. 1", null, "Berlin", null, "10115", "DE")
                        .lacksRegion())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RO-CJ, RO", "RO-IF, RO", "DE-BE, DE", "US-CA, US", "FR-75C, FR"})
    void takesRegionsOfTheCountry(String region, String country) {
        assertThat(PostalAddress.parse("1", null, "X", region, null, country).region())
                .isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "RO-XX, RO, region, region-unknown",
        "CJ, RO, region, region-unknown",
        "RO-CJ, DE, region, region-unknown",
        "'RO-', RO, region, region-unknown",
        "DE-BERLIN, DE, region, region-unknown",
        ", EL, country, country-unknown",
        ", ZZ, country, country-unknown",
        ", 1A, country, country-unknown"
    })
    void refusesCodesThatDoNotExist(String region, String country, String field, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PostalAddress.parse("1", null, "X", region, null, country))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
