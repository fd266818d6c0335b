package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code series} and {@code series_numbers}. Plain SQL, because the lock and its order are the point. */
@Repository
class SeriesStore {

    private static final String COLUMNS =
            "id, document_type, year, code, digits, start_number, next_number, last_issued_on";

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    SeriesStore(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Waits for the row and holds it until the transaction ends. */
    Optional<Series> lock(DocumentType type, int year) {
        return jdbc.sql("select " + COLUMNS + " from series where document_type = :type and year = :year for update")
                .param("type", type.name())
                .param("year", year)
                .query(Series::from)
                .optional();
    }

    Optional<Series> latest(DocumentType type, int notAfterYear) {
        return jdbc.sql("select " + COLUMNS + " from series where document_type = :type and year <= :year"
                        + " order by year desc limit 1")
                .param("type", type.name())
                .param("year", notAfterYear)
                .query(Series::from)
                .optional();
    }

    Set<DocumentType> typesNotAfter(int year) {
        return jdbc.sql("select distinct document_type from series where year <= :year")
                .param("year", year)
                .query((row, n) -> DocumentType.valueOf(row.getString("document_type")))
                .set();
    }

    /** Whether it was added; not where the type already has a series of that year or the code is taken. */
    boolean add(Series series, String by) {
        return jdbc.sql("""
                        insert into series (id, document_type, year, code, digits, start_number, next_number, created_at, created_by)
                        values (:id, :type, :year, :code, :digits, :start, :start, :at, :by)
                        on conflict do nothing""")
                        .param("id", series.id())
                        .param("type", series.documentType().name())
                        .param("year", series.year())
                        .param("code", series.code())
                        .param("digits", series.digits())
                        .param("start", series.startNumber())
                        .param("at", calendar.now().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** A new year goes on with the code of the last one, from 1. */
    void openYear(Series previous, int year, String by) {
        add(
                new Series(
                        UuidV7.next(), previous.documentType(), year, previous.code(), previous.digits(), 1, 1, null),
                by);
    }

    /** Moves the counter once and writes the numbers in one statement, however many they are. All are of one series and one day. */
    void take(List<Allocated> allocated, List<UUID> documentIds) {
        Allocated last = allocated.getLast();
        jdbc.sql("update series set next_number = :next, last_issued_on = :on where id = :id")
                .param("next", last.sequence() + 1)
                .param("on", last.issuedOn())
                .param("id", last.seriesId())
                .update();
        jdbc.sql("""
                        insert into series_numbers (series_id, sequence, number, document_id, issued_on)
                        select :seriesId, taken.sequence, taken.number, taken.document_id, :on
                        from unnest(cast(:sequences as bigint[]), cast(:numbers as text[]), cast(:documentIds as uuid[]))
                          as taken (sequence, number, document_id)""")
                .param("seriesId", last.seriesId())
                .param("sequences", allocated.stream().map(Allocated::sequence).toArray(Long[]::new))
                .param("numbers", allocated.stream().map(Allocated::number).toArray(String[]::new))
                .param("documentIds", documentIds.toArray(UUID[]::new))
                .param("on", last.issuedOn())
                .update();
    }

    Optional<Series> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from series where id = :id")
                .param("id", id)
                .query(Series::from)
                .optional();
    }

    /** Newest year first, then by code. */
    List<Series> list(int yearBefore, String codeAfter, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS + " from series"
                                + " where year < :year or (year = :year and code > :code) order by year desc, code limit :limit")
                .param("year", yearBefore)
                .param("code", codeAfter)
                .param("limit", limit)
                .query(Series::from)
                .list();
    }
}
