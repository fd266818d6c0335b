package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.EUR;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.calculated;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.document.VatNumberCheck;
import com.azuvio.crmconnect.invoicing.document.VatNumberCheck.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatCheckRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "K,  VALID,   vat-check,                GREEN",
                "K,  INVALID, buyer-vat-number-invalid, RED",
                "K,  UNKNOWN, vat-check-pending,        RED",
                "K,  -,       vat-check-pending,        RED",
                "AE, VALID,   vat-check,                GREEN",
                "AE, INVALID, buyer-vat-number-invalid, RED",
                "AE, UNKNOWN, vat-check-pending,        RED",
                "AE, -,       vat-check-pending,        RED"
            })
    void restsSuppliesWithoutVatOnTheRegister(VatCategory category, @Nullable Result result, String code, Level level) {
        var items = VatCheckRule.items(germanCheckedAs(result), billed(untaxed(category)));
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo(code);
            assertThat(item.level()).isEqualTo(level);
        });
    }

    @Test
    void asksForNoCheckWhereVatIsCharged() {
        assertThat(VatCheckRule.items(germanCheckedAs(null), billed(DocumentFixtures.AT_21)))
                .isEmpty();
        assertThat(VatCheckRule.items(null, billed(untaxed(VatCategory.K)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "EU_VAT_REGISTERED", mode = EnumSource.Mode.EXCLUDE)
    void asksForNoCheckOfClientsWhoseNumberIsNotInQuestion(BuyerStatus status) {
        assertThat(VatCheckRule.items(
                        aBuyer(status, "RO4221306", DocumentFixtures.CLUJ), billed(untaxed(VatCategory.AE))))
                .isEmpty();
    }

    private static Buyer germanCheckedAs(@Nullable Result result) {
        return DocumentFixtures.aGermanBuyer(
                result == null ? null : new VatNumberCheck(result, Instant.parse("2026-11-24T08:00:00Z"), null));
    }

    private static LineVat untaxed(VatCategory category) {
        return LineVat.untaxed(category, new ExemptionReason("VATEX-EU-IC", "reason", "motiv"));
    }

    private static Calculated billed(LineVat vat) {
        return calculated(EUR, vat, aLine("1", "100.00"));
    }
}
