package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.money.AllocationStatus.APPLIED;
import static com.azuvio.crmconnect.payment.money.AllocationStatus.REFUSED;
import static com.azuvio.crmconnect.payment.money.AllocationStatus.RELEASED;
import static com.azuvio.crmconnect.payment.money.AllocationStatus.RELEASE_REQUESTED;
import static com.azuvio.crmconnect.payment.money.AllocationStatus.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationStatusTest {

    private static final Map<AllocationStatus, Set<AllocationStatus>> TABLE = Map.of(
            REQUESTED, Set.of(APPLIED, REFUSED, RELEASED),
            APPLIED, Set.of(RELEASE_REQUESTED, RELEASED),
            RELEASE_REQUESTED, Set.of(RELEASED, APPLIED),
            REFUSED, Set.of(),
            RELEASED, Set.of());

    @Test
    void allowsOnlyTheTransitionsOfTheTable() {
        assertThat(TABLE).containsOnlyKeys(AllocationStatus.values());
        TABLE.forEach(
                (from, next) -> assertThat(from.next()).as("after %s", from).isEqualTo(next));
    }

    @Test
    void isFinalOnlyWhenNothingCanFollow() {
        assertThat(AllocationStatus.values())
                .filteredOn(AllocationStatus::isFinal)
                .containsExactly(REFUSED, RELEASED);
    }
}
