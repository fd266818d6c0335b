package com.azuvio.crmconnect.client.client;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNameTest {

    @ParameterizedTest
    @CsvSource({
        "S.C. Țesături-Moldova S.R.L., sc tesaturi moldova srl, tesaturi moldova",
        "Tesaturi   MOLDOVA SRL, tesaturi moldova srl, tesaturi moldova",
        "Müller & Söhne GmbH, muller sohne gmbh, muller sohne",
        "O'Neill Ltd., oneill ltd, oneill",
        "Ελληνική ΑΕ, ελληνικη αε, ελληνικη αε",
        "SRL, srl, srl",
        "'!!!', '', ''"
    })
    void bringsNamesToTheFormsInWhichTheyAreCompared(String name, String sortKey, String core) {
        assertThat(ClientName.sortKey(name)).isEqualTo(sortKey);
        assertThat(ClientName.core(name)).isEqualTo(core);
    }

    @Test
    void keepsKeysShortThoughSomeLettersUnfold() {
        assertThat(ClientName.sortKey("ﷺ".repeat(200))).hasSizeLessThanOrEqualTo(200);
    }

    @Property
    void hasNothingInAKeyThatALikePatternReads(@ForAll @StringLength(max = 200) String name) {
        assertThat(ClientName.sortKey(name)).doesNotContain("%", "_", "\\");
    }
}
