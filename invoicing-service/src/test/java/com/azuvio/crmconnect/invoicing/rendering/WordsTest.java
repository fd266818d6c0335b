package com.azuvio.crmconnect.invoicing.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final Words english = Words.in("en");
    private final Words romanian = Words.in("ro");

    @Test
    void writeNumbersAsTheirReadersDo() {
        Money amount = Money.of("-1234567.5", "RON");
        assertThat(english.amount(amount)).isEqualTo("−1,234,567.50");
        assertThat(romanian.amount(amount)).isEqualTo("−1.234.567,50");
        assertThat(romanian.price(new BigDecimal("0.1234"))).isEqualTo("0,1234");
        assertThat(romanian.price(new BigDecimal("12"))).isEqualTo("12,00");
        assertThat(english.quantity(new BigDecimal("3.000"))).isEqualTo("3");
        assertThat(romanian.quantity(new BigDecimal("3.125"))).isEqualTo("3,125");
        assertThat(romanian.percent(new BigDecimal("21.00"))).isEqualTo("21%");
        assertThat(romanian.percent(new BigDecimal("5.50"))).isEqualTo("5,5%");
    }

    @Test
    void writeDatesUnitsAndCountries() {
        LocalDate day = LocalDate.of(2026, 3, 7);
        assertThat(english.date(day)).isEqualTo("7 Mar 2026");
        assertThat(romanian.date(day)).isEqualTo("07.03.2026");
        assertThat(romanian.unit("H87")).isEqualTo("buc");
        assertThat(romanian.unit("KGM")).isEqualTo("kg");
        assertThat(english.unit("4L")).isEqualTo("4L");
        assertThat(romanian.country("DE")).isEqualTo("Germania");
        assertThat(english.country("DE")).isEqualTo("Germany");
    }

    @Test
    void doNotDependOnTheMachinesLanguage() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ro"));
            assertThat(english.text("due.on")).isEqualTo("Due date");
            assertThat(Words.in("fr")).isSameAs(english);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void nameEveryDocumentAndEveryCategory(String language) {
        Words words = Words.in(language);
        assertThat(Arrays.stream(DocumentType.values()).map(type -> words.text("title." + type)))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
        assertThat(Arrays.stream(VatCategory.values())
                        .filter(category -> category != VatCategory.UNDECIDED)
                        .map(category -> words.text("category." + category, "21%")))
                .doesNotHaveDuplicates()
                .hasSize(VatCategory.values().length - 1);
    }
}
