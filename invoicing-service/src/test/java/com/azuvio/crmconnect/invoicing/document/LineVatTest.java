package com.azuvio.crmconnect.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineVatTest {

    private static final ExemptionReason REASON = new ExemptionReason(null, "why", "de ce");

    @Test
    void standardHasARateAboveZeroAndNoReason() {
        assertThat(LineVat.taxed(new BigDecimal("21")).ratePercent()).isEqualTo(new BigDecimal("21.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> LineVat.taxed(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineVat(VatCategory.S, new BigDecimal("21"), REASON));
    }

    @ParameterizedTest
    @EnumSource(names = {"E", "AE", "K", "G", "O"})
    void untaxedCategoriesHaveAReasonAndNoRate(VatCategory category) {
        assertThat(LineVat.untaxed(category, REASON).exemption()).isEqualTo(REASON);
        assertThatIllegalArgumentException().isThrownBy(() -> new LineVat(category, BigDecimal.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineVat(category, BigDecimal.ONE, REASON));
    }

    @Test
    void zeroRatedHasNoReason() {
        assertThat(LineVat.zeroRated().exemption()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> LineVat.untaxed(VatCategory.Z, REASON));
    }

    @Test
    void refusesToFreezeADocumentWhoseVatIsUndecided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentFixtures.aSnapshot(
                        DocumentFixtures.RON,
                        DocumentFixtures.aBuyer(),
                        Shipping.NONE,
                        DocumentFixtures.calculated(
                                DocumentFixtures.RON, LineVat.UNDECIDED, DocumentFixtures.aLine("1", "10"))));
    }
}
