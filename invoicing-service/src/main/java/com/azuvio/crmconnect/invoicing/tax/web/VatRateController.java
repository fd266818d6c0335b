package com.azuvio.crmconnect.invoicing.tax.web;

import com.azuvio.crmconnect.invoicing.tax.AddVatRate;
import com.azuvio.crmconnect.invoicing.tax.VatRates;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The VAT-rate table (D13): rows are added, never changed. */
@RestController
@RequestMapping("/vat-rates")
class VatRateController {

    private final VatRates rates;
    private final AddVatRate addVatRate;

    VatRateController(VatRates rates, AddVatRate addVatRate) {
        this.rates = rates;
        this.addVatRate = addVatRate;
    }

    /** The latest rows of a country, newest first; a country has a few rows in ten years, so there is one page. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    CursorPage<VatRateResponse> list(
            @RequestParam(defaultValue = "RO") @Pattern(regexp = "[A-Z]{2}") String country,
            @RequestParam(defaultValue = "50") int limit) {
        List<VatRateResponse> items = rates.of(country, PageLimits.check(limit)).stream()
                .map(VatRateResponse::from)
                .toList();
        return new CursorPage<>(items, null, Map.of());
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<VatRateResponse> add(@Valid @RequestBody VatRateRequest request) {
        VatRateResponse added = VatRateResponse.from(addVatRate.add(request.toRate()));
        return ResponseEntity.created(URI.create("/vat-rates?country=" + added.country()))
                .body(added);
    }
}
