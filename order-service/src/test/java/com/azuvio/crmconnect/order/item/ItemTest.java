package com.azuvio.crmconnect.order.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.azuvio.crmconnect.starter.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

    private final Item chair =
            CatalogueFixtures.item("chair-200", "Office chair 200", "120.00", VatClass.STANDARD, ItemKind.GOODS);

    @Test
    void isKnownByItsCodeInUpperCase() {
        assertThat(chair.code()).isEqualTo("CHAIR-200");
    }

    @Test
    void countsEveryChangeAndNothingElse() {
        assertThat(chair.edit(details("125.00"))).isTrue();
        assertThat(chair.revision()).isEqualTo(2);
        assertThat(chair.edit(details("125.00"))).isFalse();
        assertThat(chair.deactivate()).isTrue();
        assertThat(chair.deactivate()).isFalse();
        assertThat(chair.revision()).isEqualTo(3);
        assertThat(chair.changed().active()).isFalse();
        assertThat(chair.changed().details().price()).isEqualTo(Money.of("125.00", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H87", "HUR", "KGM", "C62", "MON", "XPP"})
    void takesUnitsOfTheRecommendation(String code) {
        assertThat(new UnitCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h87", "PCS", "BUC", "H87 "})
    void refusesOtherUnits(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-A", "A B", "ȘURUB", "12345678901234567890123456789012345678901"})
    void refusesCodesThatAreNone(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode(code));
    }

    @Test
    void refusesANegativePrice() {
        assertThatIllegalArgumentException().isThrownBy(() -> details("-0.01"));
    }

    private static ItemDetails details(String price) {
        return new ItemDetails(
                "Office chair 200",
                null,
                new UnitCode("H87"),
                Money.of(price, "EUR"),
                VatClass.STANDARD,
                ItemKind.GOODS);
    }
}
