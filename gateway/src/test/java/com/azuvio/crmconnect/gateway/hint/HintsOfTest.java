package com.azuvio.crmconnect.gateway.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of events and changes, and who is told. */
class HintsOfTest {

    private static final String ID = "0199c2a4-7d10-7c55-9a51-3c8f5f0f1a01";

    @Test
    void namesWhatChangedWhereTheOwnerSaysIt() {
        assertThat(event(Map.of("ce_type", "sales.payment.recorded.v1", "ce_subject", ID, "ce_revision", "12")))
                .isEqualTo(new Hint("sales.payment.recorded", ID, 12L, "key"));
        assertThat(event(Map.of("ce_type", "sales.payment.recorded.v1")))
                .isEqualTo(new Hint("sales.payment.recorded", "key", null, "key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sales.payment.recorded", "sales.order.placed.v1", "sales.payment.<b>.v1", "sales.payment.v1"
            })
    void makesNothingOfWhatIsNoEventOfItsTopic(String type) {
        assertThat(event(Map.of("ce_type", type, "ce_subject", ID))).isNull();
    }

    @Test
    void passesOverTextThatIsTooLongForAnId() {
        assertThat(event(Map.of(
                        "ce_type", "sales.payment.recorded.v1", "ce_subject", "x".repeat(201), "ce_revision", "-1")))
                .isEqualTo(new Hint("sales.payment.recorded", "key", null, "key"));
    }

    private static @Nullable Hint event(Map<String, String> headers) {
        return EventHint.of("sales.payment", "key", headers::get);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/invoices/" + ID + ", api.invoices, " + ID,
        "/api/invoices/" + ID + "/issue, api.invoices, " + ID,
        "/api/invoices/bulk-issue, api.invoices,",
        "/api/users/maria/disable, api.users,",
        "/api/operations/order-service/parked-messages/" + ID + "/replay, api.operations,",
        "/api/payments, api.payments,"
    })
    void namesTheResourceOfAChangeAndNoPersonsName(String path, String type, @Nullable String id) {
        assertThat(ChangeHints.of(path)).isEqualTo(new Hint(type, id, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me/password", "/api/me/language", "/login", "/api/", "/api/UPPER"})
    void makesNothingOfWhatConcernsNobodyElse(String path) {
        assertThat(ChangeHints.of(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sales.invoice.issued, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER",
        "sales.invoice.return-requested, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER WAREHOUSE",
        "sales.order.placed, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER WAREHOUSE INTEGRATION",
        "sales.client.changed, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER INTEGRATION",
        "sales.order-intake-result.rejected, SALES_ADMIN OPS INTEGRATION",
        "sales.unknown.happened, ''",
        "api.bank-lines, SALES_ADMIN FINANCE_MANAGER",
        "api.recurring-templates, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER",
        "api.users, OPS"
    })
    void tellsWhoMayReadSuchThingsAndNobodyElse(String type, String roles) {
        for (Role role : Role.values()) {
            assertThat(HintReaders.mayRead(Set.of(role), new Hint(type, ID, null, null)))
                    .as("%s of %s", role, type)
                    .isEqualTo(Set.of(roles.split(" ")).contains(role.name()));
        }
    }
}
