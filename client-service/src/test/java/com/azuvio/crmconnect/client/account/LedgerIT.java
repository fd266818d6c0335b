package com.azuvio.crmconnect.client.account;

import static com.azuvio.crmconnect.client.account.Bookings.DAY;
import static com.azuvio.crmconnect.client.account.Bookings.booking;
import static com.azuvio.crmconnect.client.account.Bookings.invoice;
import static com.azuvio.crmconnect.client.account.Bookings.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class LedgerIT {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    Ledger ledger;

    @Autowired
    Balances balances;

    @Autowired
    DrawStatement drawStatement;

    @Autowired
    LedgerSumsCheck sumsCheck;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void booksEachThingOnce() {
        var client = UUID.randomUUID();
        var invoice = invoice(client, "119.00");
        book(invoice, invoice);
        book(invoice, receipt(client, "19.00"));
        assertThat(balance(client)).isEqualTo(Money.of("100.00", "EUR"));
        assertThat(drawStatement.draw(client, EUR, null, null, null).lines()).hasSize(2);
    }

    @Test
    void refusesTheSameThingWithOtherContentAndBooksNothing() {
        var client = UUID.randomUUID();
        var invoice = invoice(client, "119.00");
        book(invoice);
        for (var other : List.of(
                booking(client, invoice.type(), invoice.sourceId(), Money.of("119.01", "EUR"), DAY),
                booking(client, invoice.type(), invoice.sourceId(), Money.of("119.00", "RON"), DAY),
                booking(client, invoice.type(), invoice.sourceId(), invoice.amount(), DAY.plusDays(1)),
                booking(UUID.randomUUID(), invoice.type(), invoice.sourceId(), invoice.amount(), DAY))) {
            assertThatExceptionOfType(RejectedEventException.class)
                    .isThrownBy(() -> book(receipt(client, "1.00"), other))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("booked-differently"));
            assertThatExceptionOfType(RejectedEventException.class).isThrownBy(() -> book(other, invoice));
        }
        assertThat(balance(client)).isEqualTo(Money.of("119.00", "EUR"));
        assertThat(sumsCheck.differences()).isEmpty();
    }

    @Test
    void takesAReceiptAndItsReversalForTwoThings() {
        var client = UUID.randomUUID();
        var payment = UUID.randomUUID();
        book(
                booking(client, EntryType.RECEIPT, payment, Money.of("50.00", "EUR"), DAY),
                booking(client, EntryType.REVERSAL, payment, Money.of("50.00", "EUR"), DAY));
        assertThat(balance(client)).isEqualTo(Money.zero(EUR));
    }

    @Test
    void keepsSumsThatAModelKeepsWhateverIsBooked() {
        var random = new Random(20261124);
        var clients = Stream.generate(UUID::randomUUID).limit(5).toList();
        var types = List.of(EntryType.values());
        var cents = new long[clients.size()];
        for (int batch = 0; batch < 20; batch++) {
            var bookings = new ArrayList<Booking>();
            for (int i = 0; i < 50; i++) {
                int client = random.nextInt(clients.size());
                var type = types.get(random.nextInt(types.size()));
                var amount = Money.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2), EUR);
                bookings.add(booking(clients.get(client), type, UUID.randomUUID(), amount, DAY));
                cents[client] += type.effectOf(amount).amount().unscaledValue().longValueExact();
            }
            book(bookings.toArray(Booking[]::new));
        }
        for (int client = 0; client < clients.size(); client++) {
            assertThat(balance(clients.get(client)).amount().unscaledValue().longValueExact())
                    .isEqualTo(cents[client]);
        }
        assertThat(sumsCheck.differences()).isEmpty();
    }

    @Test
    void losesNothingWhenInstancesBookForTheSameClients() throws Exception {
        var clients = Stream.generate(UUID::randomUUID).limit(6).toList();
        Callable<@Nullable Void> work = () -> {
            for (int batch = 0; batch < 10; batch++) {
                var shuffled = new ArrayList<>(clients);
                Collections.shuffle(shuffled);
                book(shuffled.stream().map(client -> invoice(client, "1.00")).toArray(Booking[]::new));
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Collections.nCopies(4, work))) {
                done.get();
            }
        }
        assertThat(clients).allSatisfy(client -> assertThat(balance(client)).isEqualTo(Money.of("40.00", "EUR")));
        assertThat(sumsCheck.differences()).isEmpty();
    }

    @Test
    void drawsTheSameStatementForTheSameViewWhateverComesLater() {
        var client = UUID.randomUUID();
        book(invoice(client, "119.00"));
        var first = drawStatement.draw(client, EUR, null, null, null);
        book(invoice(client, "10.00", DAY.minusDays(30)), receipt(client, "119.00"));
        var again = drawStatement.draw(
                client, EUR, null, first.view().asOf(), first.view().knownAt());
        assertThat(again).isEqualTo(first);
        var now = drawStatement.draw(client, EUR, null, null, null);
        assertThat(now.lines().getFirst().balance()).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(now.closing()).isEqualTo(Money.of("10.00", "EUR"));
    }

    /** Without the lock the statement would miss an entry that is recorded before its own known-at. */
    @Test
    void waitsForEntriesUnderWayBeforeItDrawsAStatement() throws Exception {
        var client = UUID.randomUUID();
        book(invoice(client, "1.00"));
        try (var threads = Executors.newSingleThreadExecutor()) {
            var statement = new TransactionTemplate(transactions).execute(status -> {
                ledger.book(List.of(invoice(client, "2.00")));
                var drawn = threads.submit(() -> drawStatement.draw(client, EUR, null, null, null));
                await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
                return drawn;
            });
            assertThat(statement.get().closing()).isEqualTo(Money.of("3.00", "EUR"));
        }
    }

    @Test
    void startsAStatementWithWhatWasOwedBefore() {
        var client = UUID.randomUUID();
        book(
                invoice(client, "100.00", DAY.minusDays(1)),
                invoice(client, "20.00", DAY),
                invoice(client, "3.00", DAY.plusDays(1)),
                invoice(client, "0.50", DAY.plusDays(2)));
        var statement = drawStatement.draw(client, EUR, DAY, DAY.plusDays(1), null);
        assertThat(statement.opening()).isEqualTo(Money.of("100.00", "EUR"));
        assertThat(statement.lines()).hasSize(2);
        assertThat(statement.closing()).isEqualTo(Money.of("123.00", "EUR"));
        assertThat(drawStatement
                        .draw(client, Currency.getInstance("RON"), null, null, null)
                        .closing())
                .isEqualTo(Money.of("0.00", "RON"));
    }

    @Test
    void recordsTimesOfAnAccountThatNeverGoBack() {
        var client = UUID.randomUUID();
        jdbc.update(
                "insert into accounts (client_id, currency, last_recorded_at) values (?, 'EUR', ?)",
                client,
                Timestamp.from(Instant.parse("2100-01-01T00:00:00Z")));
        book(invoice(client, "1.00"));
        assertThat(jdbc.queryForObject(
                        "select recorded_at = '2100-01-01T00:00:00Z' from ledger_entries where client_id = ?",
                        Boolean.class,
                        client))
                .isTrue();
    }

    @Test
    void lastsAsItWasWritten() {
        book(invoice(UUID.randomUUID(), "1.00"));
        for (var change : List.of(
                "update ledger_entries set amount = 0", "delete from ledger_entries", "truncate ledger_entries")) {
            assertThatThrownBy(() -> jdbc.execute(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void findsABalanceThatIsNotTheSumOfItsEntries() {
        var client = UUID.randomUUID();
        book(invoice(client, "1.00"));
        jdbc.update("update accounts set balance = 2 where client_id = ?", client);
        assertThat(sumsCheck.differences()).singleElement().asString().contains(client.toString());
        jdbc.update("update accounts set balance = 1 where client_id = ?", client);
        assertThat(sumsCheck.differences()).isEmpty();
    }

    @Test
    void takesThreeStatementsForAnyNumberOfBookings() {
        var counting = new CountingDataSource(Objects.requireNonNull(jdbc.getDataSource()));
        for (int size : new int[] {1, 200}) {
            var clients = Stream.generate(UUID::randomUUID).limit(20).toList();
            var bookings = IntStream.range(0, size)
                    .mapToObj(i -> invoice(clients.get(i % clients.size()), "1.00"))
                    .toList();
            assertThat(counting.statementsOf(bookings)).isEqualTo(3);
        }
    }

    private boolean somebodyWaitsForALock() {
        return !jdbc.queryForList("select 1 from pg_locks where locktype = 'advisory' and not granted")
                .isEmpty();
    }

    private void book(Booking... bookings) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> ledger.book(Arrays.asList(bookings)));
    }

    private Money balance(UUID client) {
        return Objects.requireNonNull(balances.of(List.of(client)).get(client)).getFirst();
    }
}
