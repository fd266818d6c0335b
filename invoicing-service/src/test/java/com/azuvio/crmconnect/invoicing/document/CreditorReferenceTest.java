package com.azuvio.crmconnect.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CreditorReferenceTest {

    @Test
    void isTheExampleOfTheStandard() {
        assertThat(CreditorReference.of("539007547034")).isEqualTo("RF18539007547034");
        assertThat(CreditorReference.isValid("RF18 5390 0754 7034")).isTrue();
    }

    @Test
    void leavesSeparatorsOutOfTheNumber() {
        assertThat(CreditorReference.of("INV-2026-000001")).matches("RF\\d\\dINV2026000001");
        assertThat(CreditorReference.printed("RF18539007547034")).isEqualTo("RF18 5390 0754 7034");
    }

    @Property
    void isValidForEveryNumberAndForNoNeighbour(@ForAll @LongRange(min = 1, max = 999_999) long sequence) {
        String reference = CreditorReference.of("INV-2026-%06d".formatted(sequence));

        assertThat(CreditorReference.isValid(reference)).isTrue();
        char last = reference.charAt(reference.length() - 1);
        String mistyped = reference.substring(0, reference.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
        assertThat(CreditorReference.isValid(mistyped)).isFalse();
    }

    @Test
    void cannotBeMadeOfNothingOrOfTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.of("--"));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.of("A".repeat(22)));
    }
}
