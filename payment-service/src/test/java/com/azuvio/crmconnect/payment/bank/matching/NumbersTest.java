package com.azuvio.crmconnect.payment.bank.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final String CHARACTERS = "000012 9AZaz-/.é";

    /** The patterns are those of the generated columns of {@code open_documents}. */
    @Test
    void keysAreWhatThePatternsOfTheColumnsGive() {
        Random random = new Random(17);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            String number = text.toString();
            String upper = number.toUpperCase(Locale.ROOT);
            assertThat(Numbers.key(number)).as(number).isEqualTo(upper.replaceAll("[^0-9A-Z]", ""));
            assertThat(Numbers.digits(number)).as(number).isEqualTo(number.replaceAll("[^0-9]", ""));
            assertThat(Numbers.plain(number))
                    .as(number)
                    .isEqualTo(upper.replaceAll("[^0-9A-Z]+", "-").replaceAll("(^|-)0+([0-9])", "$1$2"));
        }
    }
}
