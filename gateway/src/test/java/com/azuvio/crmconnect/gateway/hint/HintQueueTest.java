package com.azuvio.crmconnect.gateway.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.hint.HintQueue.Delivery;
import com.azuvio.crmconnect.gateway.hint.HintQueue.Resync;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HintQueueTest {

    private final HintQueue queue = new HintQueue(3);

    private Delivery take() throws InterruptedException {
        return queue.take(Duration.ZERO);
    }

    private static Hint hint(String id, long revision) {
        return new Hint("invoice", id, revision, null);
    }

    @Test
    void handsOutHintsInTheirOrderAndOnce() throws InterruptedException {
        queue.hint(hint("a", 1));
        queue.hint(hint("b", 1));
        assertThat(take().hints()).containsExactly(hint("a", 1), hint("b", 1));
        assertThat(take().hints()).isEmpty();
    }

    @Test
    void keepsTheLatestHintOfAThing() throws InterruptedException {
        queue.hint(hint("a", 1));
        queue.hint(hint("b", 1));
        queue.hint(hint("a", 2));
        assertThat(take().hints()).containsExactly(hint("a", 2), hint("b", 1));
    }

    @Test
    void asksOnceForEverythingAnewWhenMoreComesThanIsTaken() throws InterruptedException {
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            queue.hint(hint(id, 1));
        }
        Delivery delivery = take();
        assertThat(delivery.resync()).isEqualTo(Resync.OVERFLOW);
        assertThat(delivery.hints()).isEmpty();
        queue.hint(hint("f", 1));
        assertThat(take()).isEqualTo(new Delivery(null, java.util.List.of(hint("f", 1)), false, false, false));
    }

    @Test
    void doesNotOverflowByAThingThatWaitsAlready() throws InterruptedException {
        queue.hint(hint("a", 1));
        queue.hint(hint("b", 1));
        queue.hint(hint("c", 1));
        queue.hint(hint("c", 2));
        assertThat(take().resync()).isNull();
    }

    @Test
    void takesTheBrokersReturnForTheEndOfItsAbsence() throws InterruptedException {
        queue.offline();
        queue.resync(Resync.BROKER_BACK);
        Delivery delivery = take();
        assertThat(delivery.resync()).isEqualTo(Resync.BROKER_BACK);
        assertThat(delivery.offline()).isFalse();
    }

    @Test
    void waitsForNewsAndNoLongerThanToldTo() throws InterruptedException {
        assertThat(queue.take(Duration.ofMillis(20)))
                .isEqualTo(new Delivery(null, java.util.List.of(), false, false, false));
        Thread.ofVirtual().start(queue::close);
        assertThat(queue.take(Duration.ofSeconds(20)).closed()).isTrue();
        assertThat(take().closed()).isTrue();
    }
}
