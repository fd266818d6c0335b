package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives documents their numbers. The counter row is locked until the caller's transaction ends, and the issue date is read after that lock; so
 * numbers have no gap and no repeat, and dates never go back, whatever the number of instances (I2).
 */
@Component
public class SeriesCounter {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesCounter.class);

    private final SeriesStore store;
    private final IssueDates dates;
    private final CurrentActor actor;
    private final Counter dateAhead;

    SeriesCounter(SeriesStore store, IssueDates dates, CurrentActor actor, MeterRegistry meters) {
        this.store = store;
        this.dates = dates;
        this.actor = actor;
        this.dateAhead = Counter.builder("backoffice.series.date.ahead")
                .description("Refused issues because the series' last date lies ahead of the database clock")
                .register(meters);
    }

    /** The types of document that would find a series today. */
    @Transactional(readOnly = true)
    public Set<DocumentType> openTypes() {
        return store.typesNotAfter(dates.today().getYear());
    }

    /** @see #next(DocumentType, List) */
    @Transactional(propagation = Propagation.MANDATORY)
    public Allocated next(DocumentType type, UUID documentId) {
        return next(type, List.of(documentId)).getFirst();
    }

    /**
     * Takes the next numbers, in the order of the documents; to be called last in the issuing transaction, after every other lock.
     *
     * @throws Refusal {@code series-missing} (409) where none is set up, {@code series-date-ahead} (503) where the last document has a later
     *     date than today
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Allocated> next(DocumentType type, List<UUID> documentIds) {
        int year = dates.today().getYear();
        Series series = locked(type, year);
        LocalDate today = dates.today();
        if (today.getYear() != year) { // the year turned while we waited
            series = locked(type, today.getYear());
        }
        if (series.isAheadOf(today)) {
            dateAhead.increment();
            LOG.error("Series {} was last used on {}, after today {}", series.name(), series.lastIssuedOn(), today);
            throw Refusal.unavailable(
                            "series-date-ahead", "The last document of the series has a later date than today")
                    .with("series", series.name())
                    .with("lastIssuedOn", String.valueOf(series.lastIssuedOn()))
                    .with("today", today.toString());
        }
        List<Allocated> allocated = allocate(series, documentIds.size(), today);
        store.take(allocated, documentIds);
        return allocated;
    }

    private static List<Allocated> allocate(Series series, int count, LocalDate today) {
        return LongStream.range(series.nextNumber(), series.nextNumber() + count)
                .mapToObj(
                        sequence -> new Allocated(series.id(), series.name(), sequence, series.number(sequence), today))
                .toList();
    }

    private Series locked(DocumentType type, int year) {
        return store.lock(type, year)
                .or(() -> {
                    store.latest(type, year).ifPresent(previous -> store.openYear(previous, year, actor.name()));
                    return store.lock(type, year);
                })
                .orElseThrow(() -> Refusal.conflict("series-missing", "No number series is set up for this document")
                        .with("documentType", type.name())
                        .with("year", year));
    }
}
