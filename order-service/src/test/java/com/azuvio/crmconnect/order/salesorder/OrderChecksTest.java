package com.azuvio.crmconnect.order.salesorder;

import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.content;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.line;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.CheckOutcome;
import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.check.CheckPolicy;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.check.Finding;
import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.Line;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.UnitPrice;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChecksTest {

    @Test
    void passesAnOrderThatIsAsTheCatalogueAndTheAgentSay() {
        Order order = placed(content(OrderFixtures.NOW.at(), null, null, line("ASSEMBLY", "4", "45.50", null)));
        Checklist checks = OrderFixtures.reviewed(order).checks();
        assertThat(checks.checks()).extracting(OrderCheck::code).containsExactly(CheckCode.values());
        assertThat(checks.everyCheckPassed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 45.4999, true",
        "0, 45.50, false",
        "2, 44.59, false",
        "2, 44.58, true",
        "2, 46.41, false",
        "2, 46.42, true"
    })
    void findsPricesThatDeviateByMoreThanTheThreshold(String percentMax, String price, boolean found) {
        Order order = placed(content(OrderFixtures.NOW.at(), null, null, line("ASSEMBLY", "4", price, null)));
        CheckPolicies policies = new CheckPolicies(Map.of(), new BigDecimal(percentMax), 30, false);
        assertThat(find(order, policies, CheckCode.PRICES).outcome())
                .isEqualTo(found ? CheckOutcome.WARNING : CheckOutcome.PASSED);
    }

    @Test
    void namesWhereADeviatingPriceComesFrom() {
        Order order = placed(content(
                OrderFixtures.NOW.at(),
                null,
                null,
                told("ASSEMBLY", "4", "40.00", null, PriceOrigin.CONTRACT, "K-17")));
        Finding finding = find(order, CheckPolicies.warning(), CheckCode.PRICES)
                .findings()
                .getFirst();
        assertThat(finding.message()).isEqualTo("line 1 price -12.09 % from the catalogue, by the contract K-17");
        assertThat(finding.facts())
                .containsEntry("cataloguePrice", "45.5")
                .containsEntry("price", "40")
                .containsEntry("difference", "-5.5")
                .containsEntry("percent", "-12.09")
                .containsEntry("origin", "CONTRACT")
                .containsEntry("reference", "K-17");
    }

    @Test
    void comparesWhatTheAgentConfirmedWithWhatIsOrdered() {
        Order order =
                placed(content(OrderFixtures.NOW.at(), null, null, told("ASSEMBLY", "4", "45.50", "3.5", null, null)));
        OrderCheck check = find(order, CheckPolicies.warning(), CheckCode.QUANTITIES);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(check.findings().getFirst().facts())
                .containsEntry("ordered", "4")
                .containsEntry("agentConfirmed", "3.5");
    }

    @Test
    void keepsASignOffForTheFactsItWasGivenForAndForNoOthers() {
        Order order = placed(content(null, null, null, line("ASSEMBLY", "4", "40.00", null)));
        OrderCheck before = find(order, CheckPolicies.warning(), CheckCode.PRICES);
        signOff(order, before);
        assertThat(find(order, CheckPolicies.warning(), CheckCode.PRICES).outcome())
                .isEqualTo(CheckOutcome.SIGNED_OFF);

        var dearer = com.azuvio.crmconnect.order.item.Catalogue.of(List.of(CatalogueFixtures.item(
                "ASSEMBLY",
                "Assembly",
                "46.00",
                com.azuvio.crmconnect.order.item.VatClass.STANDARD,
                com.azuvio.crmconnect.order.item.ItemKind.SERVICE)));
        OrderCheck after = OrderFixtures.reviewed(order, dearer, CheckPolicies.warning())
                .checks()
                .find(CheckCode.PRICES)
                .orElseThrow();
        assertThat(after.outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(after.factsHash()).isNotEqualTo(before.factsHash());
    }

    @Test
    void takesTheSignOffOfTheMissingAgreementForTheReasonToOverrideIt() {
        Order order = placed(content(null, null, null, line("ASSEMBLY", "4", "45.50", null)));
        signOff(order, find(order, CheckPolicies.warning(), CheckCode.AGREEMENT));
        OrderFixtures.confirm(order);
        assertThat(order.approval())
                .isNotNull()
                .satisfies(approval -> assertThat(approval.overrideReason()).isEqualTo("as agreed by phone"));
    }

    @Test
    void recordsTheChecksAsTheyStoodWhenItWasConfirmed() {
        Order order = placed(content(OrderFixtures.NOW.at(), null, null, line("ASSEMBLY", "4", "40.00", null)));
        signOff(order, find(order, CheckPolicies.warning(), CheckCode.PRICES));
        OrderFixtures.confirm(order, OrderFixtures.quantity(order, 1, "1"));
        OrderFixtures.confirm(order);
        assertThat(order.history())
                .filteredOn(entry -> entry.checks() != null)
                .extracting(OrderHistoryEntry::action)
                .containsExactly(OrderAction.APPROVED, OrderAction.VERIFIED);
        Checklist recorded = order.history().stream()
                .map(OrderHistoryEntry::checks)
                .filter(checks -> checks != null)
                .findFirst()
                .orElseThrow();
        assertThat(recorded.signedNote(CheckCode.PRICES)).contains("as agreed by phone");
    }

    @ParameterizedTest
    @CsvSource({"WARN, false, ", "SIGN_OFF, false, sign-off-needed", "SIGN_OFF, true, ", "BLOCK, false, check-failed"})
    void holdsConfirmingToThePolicy(CheckPolicy policy, boolean signed, @Nullable String refusal) {
        CheckPolicies policies = new CheckPolicies(Map.of(CheckCode.PRICES, policy), BigDecimal.ZERO, 30, false);
        Order order = placed(content(OrderFixtures.NOW.at(), null, null, line("ASSEMBLY", "4", "40.00", null)));
        if (signed) {
            signOff(order, find(order, policies, CheckCode.PRICES));
        }
        OrderReview review = OrderFixtures.reviewed(order, CatalogueFixtures.aCatalogue(), policies);
        if (refusal == null) {
            order.confirm(List.of(), null, review, OrderFixtures.HOLD_GOODS, OrderFixtures.NOW);
            assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
            return;
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> order.confirm(List.of(), null, review, OrderFixtures.HOLD_GOODS, OrderFixtures.NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(refusal));
        assertThat(order.approval()).as("a refusal changes nothing").isNull();
        assertThat(order.history()).hasSize(1);
    }

    @Test
    void signsOffNeitherWhatPassedNorWhatHasToBePutRightNorWhatHasChanged() {
        Order order = placed(content(OrderFixtures.NOW.at(), null, null, line("NEVER", "4", "40.00", null)));
        refused("nothing-to-sign-off", order, CheckCode.PRICES, null);
        refused("check-failed", order, CheckCode.ITEMS, null);
        refused("facts-changed", order, CheckCode.ITEMS, "0".repeat(64));
    }

    private static void refused(String code, Order order, CheckCode check, @Nullable String seen) {
        Checklist checks = OrderFixtures.reviewed(order).checks();
        String hash = seen == null ? checks.find(check).orElseThrow().factsHash() : seen;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> order.signOff(check, hash, "fine", checks, OrderFixtures.NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static OrderCheck find(Order order, CheckPolicies policies, CheckCode code) {
        return OrderFixtures.reviewed(order, CatalogueFixtures.aCatalogue(), policies)
                .checks()
                .find(code)
                .orElseThrow();
    }

    private static void signOff(Order order, OrderCheck check) {
        order.signOff(
                check.code(),
                check.factsHash(),
                "as agreed by phone",
                OrderFixtures.reviewed(order).checks(),
                OrderFixtures.NOW);
    }

    private static Line told(
            String item,
            String quantity,
            String price,
            @Nullable String agentConfirmed,
            @Nullable PriceOrigin origin,
            @Nullable String reference) {
        return new Line(
                UuidV7.next().toString(),
                item,
                null,
                new BigDecimal(quantity),
                new UnitPrice(new BigDecimal(price), "EUR"),
                null,
                agentConfirmed == null ? null : new BigDecimal(agentConfirmed),
                origin,
                reference);
    }
}
