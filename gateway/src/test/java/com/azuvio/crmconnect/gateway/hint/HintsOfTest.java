package com.azuvio.crmconnect.gateway.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.List;
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
                .containsExactly(new Hint("payment", ID, 12L, "key"));
        assertThat(event(Map.of("ce_type", "sales.payment.recorded.v1")))
                .containsExactly(new Hint("payment", "key", null, "key"));
        assertThat(event(Map.of("ce_type", "sales.payment.something-new.v2")))
                .containsExactly(new Hint("payment", "key", null, "key"));
    }

    @Test
    void tellsOfEveryKindThatAnEventConcerns() {
        assertThat(event(Map.of("ce_type", "sales.payment.written-off.v1", "ce_subject", ID)))
                .containsExactly(
                        new Hint("write-off", ID, null, "key"),
                        new Hint("invoice", ID, null, "key"),
                        new Hint("payment", ID, null, "key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sales.payment.recorded", "sales.order.placed.v1", "sales.payment.<b>.v1", "sales.payment.v1"
            })
    void makesNothingOfWhatIsNoEventOfItsTopic(String type) {
        assertThat(event(Map.of("ce_type", type, "ce_subject", ID))).isEmpty();
    }

    @Test
    void passesOverTextThatIsTooLongForAnId() {
        assertThat(event(Map.of(
                        "ce_type", "sales.payment.recorded.v1", "ce_subject", "x".repeat(201), "ce_revision", "-1")))
                .containsExactly(new Hint("payment", "key", null, "key"));
    }

    private static List<Hint> event(Map<String, String> headers) {
        return EventHint.of("sales.payment", "key", headers::get);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/invoices/" + ID + ", invoice, " + ID,
        "/api/invoices/" + ID + "/issue, invoice, " + ID,
        "/api/invoices/bulk-issue, invoice,",
        "/api/users/maria/disable, user,",
        "/api/operations/order-service/parked-messages/" + ID + "/replay, parked-message, " + ID,
        "/api/surpluses/" + ID + "/allocations, surplus, " + ID,
        "/api/series, series,",
        "/api/seller, seller,",
        "/api/payments, payment,"
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
        "invoice, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER",
        "return, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER WAREHOUSE",
        "order, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER WAREHOUSE INTEGRATION",
        "client, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER INTEGRATION",
        "intake-rejection, SALES_ADMIN OPS INTEGRATION",
        "bank-line, SALES_ADMIN FINANCE_MANAGER",
        "recurring-template, SALES_ADMIN ACCOUNT_EXECUTIVE FINANCE_MANAGER",
        "parked-message, SALES_ADMIN OPS",
        "user, OPS"
    })
    void tellsWhoMayReadSuchThingsAndNobodyElse(String type, String roles) {
        for (Role role : Role.values()) {
            assertThat(HintReaders.mayRead(Set.of(role), new Hint(type, ID, null, null)))
                    .as("%s of %s", role, type)
                    .isEqualTo(Set.of(roles.split(" ")).contains(role.name()));
        }
    }
}
