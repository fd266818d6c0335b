package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series that there are, newest year first. */
@Service
public class ListSeries {

    private final SeriesStore store;

    ListSeries(SeriesStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public CursorPage<Series> list(@Nullable String cursor, int limit) {
        Cursor from = Cursor.decode(cursor);
        int size = PageLimits.check(limit);
        int year = from.isStart() ? Short.MAX_VALUE : Math.toIntExact(from.number(0));
        List<Series> rows = store.list(year, from.isStart() ? "" : from.text(1), size + 1);
        return CursorPage.of(rows, size, series -> Cursor.encode(series.year(), series.code()), Map.of());
    }

    @Transactional(readOnly = true)
    public Series get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("series-not-found", "There is no such number series"));
    }
}
