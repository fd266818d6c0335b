package com.azuvio.crmconnect.invoicing.exchange.web;

import com.azuvio.crmconnect.invoicing.exchange.ExchangeRate;
import com.azuvio.crmconnect.invoicing.exchange.ExchangeRates;
import com.azuvio.crmconnect.invoicing.exchange.RecordExchangeRate;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rates of foreign currencies in the company's currency: rows are added, never changed. */
@RestController
@RequestMapping("/exchange-rates")
class ExchangeRateController {

    private final ExchangeRates rates;
    private final RecordExchangeRate recording;

    ExchangeRateController(ExchangeRates rates, RecordExchangeRate recording) {
        this.rates = rates;
        this.recording = recording;
    }

    /** A page of rates, the latest day first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<ExchangeRateResponse> list(
            @RequestParam(required = false) @Nullable Currency currency,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<ExchangeRate> page = rates.page(currency, Cursor.decode(cursor), PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream().map(ExchangeRateResponse::from).toList(), page.nextCursor(), page.counts());
    }

    /** Records the rate of a day; another of the same day replaces it for documents that are still to be issued. */
    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<ExchangeRateResponse> record(@Valid @RequestBody ExchangeRateRequest request) {
        ExchangeRate recorded = recording.record(request.currency(), request.on(), request.rate(), request.source());
        return ResponseEntity.created(URI.create("/exchange-rates?currency=" + recorded.currency()))
                .body(ExchangeRateResponse.from(recorded));
    }
}
