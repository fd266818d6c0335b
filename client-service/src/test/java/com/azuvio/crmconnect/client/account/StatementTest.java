package com.azuvio.crmconnect.client.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final View VIEW = new View(LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T08:00:00Z"));

    private static final Money ZERO = Money.zero(EUR);
    private static final Ageing NOTHING_OPEN = new Ageing(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    @Property
    void opensPlusItsLinesMakesTheClosingToTheCent(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long opening,
            @ForAll @Size(max = 50) List<@LongRange(min = -1_000_000_000, max = 1_000_000_000) Long> cents) {
        var statement = Statement.of(
                UUID.randomUUID(),
                null,
                VIEW,
                money(opening),
                cents.stream().map(amount -> entry(money(amount))).toList(),
                List.of(),
                NOTHING_OPEN);
        long closing = opening + cents.stream().mapToLong(Long::longValue).sum();
        assertThat(statement.closing()).isEqualTo(money(closing));
        assertThat(statement.lines()).hasSize(cents.size());
        if (!cents.isEmpty()) {
            assertThat(statement.lines().getLast().balance()).isEqualTo(statement.closing());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE, 119.00",
        "ADVANCE_INVOICE, 119.00",
        "DEBIT_NOTE, 119.00",
        "CREDIT_NOTE, -119.00",
        "RECEIPT, -119.00",
        "REVERSAL, 119.00",
        "REFUND, 119.00",
        "WRITE_OFF, -119.00",
        "WRITE_OFF_UNDONE, 119.00",
        "FREE_MONEY_WRITE_OFF, 119.00",
        "FREE_MONEY_WRITE_OFF_UNDONE, -119.00"
    })
    void countsEachTypeTheWayThatTheBalanceIsDefined(EntryType type, String effect) {
        assertThat(type.effectOf(Money.of("119.00", "EUR"))).isEqualTo(Money.of(effect, "EUR"));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoNegativeAmounts(EntryType type) {
        var amount = Money.of("-0.01", "EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(
                        UUID.randomUUID(), type, UUID.randomUUID(), null, null, amount, VIEW.asOf(), "ana"));
    }

    @Test
    void closesAsItOpensWithoutLines() {
        var statement = Statement.of(UUID.randomUUID(), null, VIEW, money(100), List.of(), List.of(), NOTHING_OPEN);
        assertThat(statement.closing()).isEqualTo(money(100));
    }

    private static Money money(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), EUR);
    }

    private static LedgerEntry entry(Money amount) {
        return new LedgerEntry(
                UUID.randomUUID(),
                EntryType.INVOICE,
                UUID.randomUUID(),
                "A-1",
                null,
                amount,
                VIEW.asOf(),
                VIEW.knownAt(),
                "ana");
    }
}
