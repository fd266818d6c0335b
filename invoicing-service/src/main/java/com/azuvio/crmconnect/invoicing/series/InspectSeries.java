package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.invoicing.series.SeriesReport.DateBack;
import com.azuvio.crmconnect.invoicing.series.SeriesReport.Duplicate;
import com.azuvio.crmconnect.invoicing.series.SeriesReport.Gap;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks for gaps, duplicates and dates that go back in a series. */
@Service
public class InspectSeries {

    static final int ROWS_MAX = 100;

    private final SeriesStore store;
    private final JdbcClient jdbc;

    InspectSeries(SeriesStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** Reads one snapshot, so that documents issued meanwhile are no gaps. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SeriesReport inspect(UUID seriesId) {
        Series series = store.find(seriesId)
                .orElseThrow(() -> Refusal.notFound("series-not-found", "There is no such number series"));
        List<Gap> gaps = gaps(series);
        List<Duplicate> duplicates = duplicates(series);
        List<DateBack> datesBack = datesBack(series);
        return new SeriesReport(
                series.id(),
                series.name(),
                series.startNumber(),
                series.nextNumber(),
                taken(series),
                gaps.isEmpty() && duplicates.isEmpty() && datesBack.isEmpty(),
                gaps,
                duplicates,
                datesBack,
                Math.max(gaps.size(), Math.max(duplicates.size(), datesBack.size())) == ROWS_MAX);
    }

    private long taken(Series series) {
        return jdbc.sql("select count(*) from series_numbers where series_id = :id")
                .param("id", series.id())
                .query(Long.class)
                .single();
    }

    /** The number before the first and the one after the last take part, so that gaps at both ends are found. */
    private List<Gap> gaps(Series series) {
        return jdbc.sql("""
                        select previous + 1 as gap_from, sequence - 1 as gap_to from (
                          select sequence, lag(sequence) over (order by sequence) as previous from (
                            select sequence from series_numbers where series_id = :id
                            union select :first - 1 union select :next) as numbers) as neighbours
                        where sequence - previous > 1 order by sequence limit :limit""")
                .param("id", series.id())
                .param("first", series.startNumber())
                .param("next", series.nextNumber())
                .param("limit", ROWS_MAX)
                .query((row, number) -> new Gap(row.getLong("gap_from"), row.getLong("gap_to")))
                .list();
    }

    /** A number from before the start or from beyond the counter would be given out again. */
    private List<Duplicate> duplicates(Series series) {
        return jdbc.sql("""
                        select number, count(*) as documents from series_numbers where series_id = :id
                        group by number, sequence
                        having count(*) > 1 or sequence < :first or sequence >= :next order by number limit :limit""")
                .param("id", series.id())
                .param("first", series.startNumber())
                .param("next", series.nextNumber())
                .param("limit", ROWS_MAX)
                .query((row, number) -> new Duplicate(row.getString("number"), row.getLong("documents")))
                .list();
    }

    private List<DateBack> datesBack(Series series) {
        return jdbc.sql("""
                        select number, issued_on, previous_on from (
                          select number, sequence, issued_on, lag(issued_on) over (order by sequence) as previous_on
                          from series_numbers where series_id = :id) as neighbours
                        where issued_on < previous_on order by sequence limit :limit""")
                .param("id", series.id())
                .param("limit", ROWS_MAX)
                .query((row, number) -> new DateBack(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("previous_on", LocalDate.class)))
                .list();
    }
}
