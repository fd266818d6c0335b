package com.azuvio.crmconnect.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

    @Test
    void putsTextOnOneLineWithoutHiddenCharacters() {
        assertThat(HeaderText.oneLine("  a\r\nb\tc\u0000d\u2028e\u202ef\u200bg  "))
                .isEqualTo("a b c d e f g");
    }

    @Test
    void cutsLongTextWithoutSplittingACharacter() {
        String text = "x".repeat(149) + "😀😀";

        assertThat(HeaderText.oneLine(text)).isEqualTo("x".repeat(149));
    }

    @ParameterizedTest
    @CsvSource({
        "INV-2026-000123.pdf, INV-2026-000123.pdf",
        "../../etc/passwd, etc_passwd.pdf",
        "a b/c.exe, a_b_c.exe.pdf",
        ".pdf, document.pdf",
        "Factură ș.pdf, Factur_.pdf"
    })
    void makesPlainPdfNames(String asked, String name) {
        assertThat(HeaderText.fileName(asked, ".pdf")).isEqualTo(name);
    }
}
