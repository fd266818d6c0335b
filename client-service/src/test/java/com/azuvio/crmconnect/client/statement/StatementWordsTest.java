package com.azuvio.crmconnect.client.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.client.account.EntryType;
import com.azuvio.crmconnect.starter.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementWordsTest {

    @ParameterizedTest
    @EnumSource
    void nameEveryEntryInBothLanguages(EntryType type) {
        var english = StatementWords.in("en").text("type." + type.name());
        assertThat(StatementWords.in("ro").text("type." + type.name())).isNotEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void haveNothingToAddToTheOtherLanguage(String language) {
        assertThat(StatementWords.in(language).bundle().keySet())
                .isEqualTo(StatementWords.in("en").bundle().keySet());
    }

    @Test
    void writeAmountsAsTheLanguageDoes() {
        var money = Money.of("-1234567.80", "EUR");
        assertThat(StatementWords.in("en").amount(money)).isEqualTo("−1,234,567.80");
        assertThat(StatementWords.in("ro").amount(money)).isEqualTo("−1.234.567,80");
    }
}
