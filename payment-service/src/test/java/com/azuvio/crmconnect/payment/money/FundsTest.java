package com.azuvio.crmconnect.payment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FundsTest {

    /** A movement of a share of what is there to be moved. */
    record Movement(String kind, int percent) {}

    @Test
    void movesMoneyThroughItsLife() {
        Funds funds = Funds.allFree(eur("100.00"))
                .request(eur("60.00"))
                .answer(eur("60.00"), eur("45.00"))
                .release(eur("5.00"))
                .reverseFree();
        assertThat(funds.applied()).isEqualByComparingTo("40.00");
        assertThat(funds.requested()).isEqualByComparingTo("0.00");
        assertThat(funds.reversed()).isEqualByComparingTo("60.00");
        assertThat(funds.free()).isEqualByComparingTo("0.00");
    }

    @Test
    void refusesToHoldMoreThanIsFree() {
        Funds funds = Funds.allFree(eur("10.00"));
        assertThatThrownBy(() -> funds.request(eur("10.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToReleaseMoreThanIsApplied() {
        Funds funds = Funds.allFree(eur("10.00")).request(eur("4.00")).answer(eur("4.00"), eur("4.00"));
        assertThatThrownBy(() -> funds.release(eur("4.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoneyOfAnotherCurrencyAndNegativeMoney() {
        Funds funds = Funds.allFree(eur("10.00"));
        assertThatThrownBy(() -> funds.request(Money.of("1.00", "RON"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> funds.request(eur("-1.00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotExistWithPartsThatDoNotAddUp() {
        BigDecimal one = BigDecimal.ONE;
        assertThatThrownBy(() ->
                        new Funds(one, one, one, one, one, one, one, eur("1.00").currency()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up");
    }

    @Property
    void neverMakesOrLosesMoney(@ForAll("amounts") Money amount, @ForAll("movements") List<Movement> movements) {
        Funds funds = Funds.allFree(amount);
        for (Movement movement : movements) {
            funds = move(funds, movement);
            BigDecimal sum = funds.applied()
                    .add(funds.requested())
                    .add(funds.refunded())
                    .add(funds.reversed())
                    .add(funds.writtenOff())
                    .add(funds.free());
            assertThat(sum).isEqualByComparingTo(amount.amount());
        }
    }

    private static Funds move(Funds funds, Movement movement) {
        return switch (movement.kind()) {
            case "request" -> funds.request(share(funds, funds.free(), movement));
            case "answer" -> {
                Money asked = share(funds, funds.requested(), movement);
                yield funds.answer(asked, share(funds, asked.amount(), movement));
            }
            case "release" -> funds.release(share(funds, funds.applied(), movement));
            default -> funds.reverseFree();
        };
    }

    private static Money share(Funds funds, BigDecimal of, Movement movement) {
        return Money.rounded(of.multiply(new BigDecimal(movement.percent())).movePointLeft(2), funds.currency());
    }

    @Provide
    static Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(1, 99_999_999_999L)
                .map(cents -> Money.of(BigDecimal.valueOf(cents, 2), eur("1.00").currency()));
    }

    @Provide
    static Arbitrary<List<Movement>> movements() {
        return Combinators.combine(
                        Arbitraries.of("request", "request", "answer", "answer", "release", "reverse"),
                        Arbitraries.integers().between(0, 100))
                .as(Movement::new)
                .list()
                .ofMaxSize(30);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
