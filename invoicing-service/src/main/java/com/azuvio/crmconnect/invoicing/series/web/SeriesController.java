package com.azuvio.crmconnect.invoicing.series.web;

import com.azuvio.crmconnect.invoicing.series.CreateSeries;
import com.azuvio.crmconnect.invoicing.series.InspectSeries;
import com.azuvio.crmconnect.invoicing.series.ListSeries;
import com.azuvio.crmconnect.invoicing.series.Series;
import com.azuvio.crmconnect.invoicing.series.SeriesReport;
import com.azuvio.crmconnect.starter.web.CursorPage;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Number series: set up, listed, inspected; never changed by hand. */
@RestController
@RequestMapping("/series")
class SeriesController {

    private static final int DIGITS = 6;

    private final CreateSeries createSeries;
    private final ListSeries listSeries;
    private final InspectSeries inspectSeries;

    SeriesController(CreateSeries createSeries, ListSeries listSeries, InspectSeries inspectSeries) {
        this.createSeries = createSeries;
        this.listSeries = listSeries;
        this.inspectSeries = inspectSeries;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<SeriesResponse> list(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        CursorPage<Series> page = listSeries.list(cursor, limit);
        return new CursorPage<>(
                page.items().stream().map(SeriesResponse::from).toList(), page.nextCursor(), page.counts());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    SeriesResponse get(@PathVariable UUID id) {
        return SeriesResponse.from(listSeries.get(id));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<SeriesResponse> create(@Valid @RequestBody SeriesRequest request) {
        Series series = createSeries.create(
                request.documentType(),
                request.year(),
                request.code(),
                Objects.requireNonNullElse(request.digits(), DIGITS),
                Objects.requireNonNullElse(request.startNumber(), 1L));
        return ResponseEntity.created(URI.create("/series/" + series.id())).body(SeriesResponse.from(series));
    }

    /** The gap-and-duplicate report (I2). */
    @GetMapping("/{id}/gaps")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    SeriesReport gaps(@PathVariable UUID id) {
        return inspectSeries.inspect(id);
    }
}
