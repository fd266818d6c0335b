package com.azuvio.crmconnect.invoicing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.test.MutableClock;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@InvoicingTest
class SeriesCounterIT {

    private static final DocumentType TYPE = DocumentType.DEBIT_NOTE;
    private static final int THREADS = 24;
    private static final int NUMBERS_PER_THREAD = 15;

    @Autowired
    SeriesCounter counter;

    @Autowired
    CreateSeries createSeries;

    @Autowired
    InspectSeries inspectSeries;

    @Autowired
    SeriesSelfCheck selfCheck;

    @Autowired
    DatabaseIssueDates databaseDates;

    @Autowired
    CompanyCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    Environment environment;

    @BeforeEach
    void startWithoutSeriesOfThisType() {
        clock.reset();
        jdbc.update(
                "delete from series_numbers where series_id in (select id from series where document_type = ?)",
                TYPE.name());
        jdbc.update("delete from series where document_type = ?", TYPE.name());
    }

    @AfterEach
    void letTheClockTickAgain() {
        startWithoutSeriesOfThisType();
    }

    /** A pool of its own, so that all threads are in the database at once, and the clock that production reads. */
    @Test
    void givesTwentyFourThreadsNumbersWithoutGapOrDuplicateThoughSomeRollBack()
            throws InterruptedException, ExecutionException {
        Series series = createSeries.create(TYPE, databaseDates.today().getYear(), "DN", 6, 17);
        List<Long> taken = new ArrayList<>();
        try (HikariDataSource connections = connections();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            JdbcClient client = JdbcClient.create(connections);
            SeriesCounter contended = new SeriesCounter(
                    new SeriesStore(client, calendar),
                    new DatabaseIssueDates(client, calendar),
                    new CurrentActor(),
                    new SimpleMeterRegistry());
            TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(connections));
            Callable<List<Long>> issuing = () -> IntStream.range(0, NUMBERS_PER_THREAD)
                    .mapToObj(i -> takeOrRollBack(contended, transactions, i % 5 == 4))
                    .flatMap(Optional::stream)
                    .toList();
            for (Future<List<Long>> future : threads.invokeAll(Collections.nCopies(THREADS, issuing))) {
                taken.addAll(future.get());
            }
        }

        long kept = THREADS * NUMBERS_PER_THREAD * 4L / 5;
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(17, 17 + kept).boxed().toList());
        SeriesReport report = inspectSeries.inspect(series.id());
        assertThat(report.complete()).isTrue();
        assertThat(report.taken()).isEqualTo(kept);
        assertThat(report.next()).isEqualTo(17 + kept);
        assertThat(selfCheck.differences()).isEmpty();
    }

    @Test
    void printsTheNumberWithSeriesYearAndLeadingZeros() {
        createSeries.create(TYPE, year(), "DN", 6, 1);

        Allocated first = take();

        assertThat(first.series()).isEqualTo("DN-" + year());
        assertThat(first.number()).isEqualTo("DN-" + year() + "-000001");
        assertThat(first.issuedOn()).isEqualTo(calendar.today());
        assertThat(take().number()).isEqualTo("DN-" + year() + "-000002");
    }

    @Test
    void refusesToGoBackInDates() {
        clock.set(Instant.parse("2031-05-10T09:00:00Z"));
        createSeries.create(TYPE, 2031, "DN", 6, 1);
        take();

        clock.advance(Duration.ofDays(-1));
        Refusal refusal = catchThrowableOfType(Refusal.class, this::take);

        assertThat(refusal.code()).isEqualTo("series-date-ahead");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.facts()).containsEntry("lastIssuedOn", "2031-05-10").containsEntry("today", "2031-05-09");
        clock.advance(Duration.ofDays(1));
        assertThat(take().sequence()).isEqualTo(2);
    }

    /** 22:30 UTC on New Year's Eve is already the new year in Bucharest. */
    @Test
    void opensTheNewYearsSeriesAtMidnightOfTheCompanysZone() {
        clock.set(Instant.parse("2031-12-31T21:59:00Z"));
        createSeries.create(TYPE, 2031, "DN", 4, 900);
        assertThat(take().number()).isEqualTo("DN-2031-0900");

        clock.set(Instant.parse("2031-12-31T22:30:00Z"));
        Allocated first = take();

        assertThat(first.number()).isEqualTo("DN-2032-0001");
        assertThat(first.issuedOn()).isEqualTo("2032-01-01");
    }

    @Test
    void refusesWithoutASeries() {
        assertThat(counter.openTypes()).doesNotContain(TYPE);
        assertThat(catchThrowableOfType(Refusal.class, this::take).code()).isEqualTo("series-missing");
    }

    @Test
    void takesNoNumberOutsideATransaction() {
        assertThatThrownBy(() -> counter.next(TYPE, UuidV7.next()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void findsWhatIsWrongWithASeries() {
        Series series = createSeries.create(TYPE, year(), "DN", 6, 1);
        for (int i = 0; i < 6; i++) {
            take();
        }
        jdbc.update("delete from series_numbers where series_id = ? and sequence in (1, 3, 4, 6)", series.id());
        jdbc.update(
                "update series_numbers set issued_on = issued_on - 3 where series_id = ? and sequence = 5",
                series.id());
        jdbc.update("update series_numbers set sequence = 9 where series_id = ? and sequence = 2", series.id());

        SeriesReport report = inspectSeries.inspect(series.id());

        assertThat(report.complete()).isFalse();
        assertThat(report.gaps())
                .contains(new SeriesReport.Gap(1, 4), new SeriesReport.Gap(6, 6), new SeriesReport.Gap(8, 8));
        assertThat(report.duplicates())
                .extracting(SeriesReport.Duplicate::number)
                .containsExactly("DN-" + year() + "-000002");
        assertThat(selfCheck.differences()).singleElement().asString().startsWith("DN-" + year());

        jdbc.update("delete from series_numbers where series_id = ? and sequence = 9", series.id());
        jdbc.update(
                "insert into series_numbers (series_id, sequence, number, document_id, issued_on)"
                        + " values (?, 4, 'DN-4', ?, (select issued_on + 1 from series_numbers where series_id = ? and sequence = 5))",
                series.id(),
                UuidV7.next(),
                series.id());
        assertThat(inspectSeries.inspect(series.id()).datesBack())
                .extracting(SeriesReport.DateBack::number)
                .containsExactly("DN-" + year() + "-000005");
    }

    @Test
    void readsTheDateOfTheDatabaseInTheCompanysZone() {
        assertThat(databaseDates.today())
                .isBetween(calendar.today().minusDays(1), calendar.today().plusDays(1));
    }

    private int year() {
        return calendar.today().getYear();
    }

    private Allocated take() {
        return Objects.requireNonNull(transaction.execute(status -> counter.next(TYPE, UuidV7.next())));
    }

    private static Optional<Long> takeOrRollBack(
            SeriesCounter contended, TransactionTemplate transactions, boolean fails) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Allocated allocated = contended.next(TYPE, UuidV7.next());
            if (fails) {
                status.setRollbackOnly();
                return Optional.<Long>empty();
            }
            return Optional.of(allocated.sequence());
        }));
    }

    private HikariDataSource connections() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
        source.setUsername(environment.getRequiredProperty("spring.datasource.username"));
        source.setPassword(environment.getRequiredProperty("spring.datasource.password"));
        source.setMaximumPoolSize(THREADS);
        return source;
    }
}
