package com.azuvio.crmconnect.invoicing.register.web;

import com.azuvio.crmconnect.invoicing.register.ReadRegister;
import com.azuvio.crmconnect.invoicing.register.RegisterPage;
import com.azuvio.crmconnect.starter.table.TableFormat;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of issued documents for the accountant (B3). */
@RestController
class RegisterController {

    private final ReadRegister register;

    RegisterController(ReadRegister register) {
        this.register = register;
    }

    /** A page of a month ({@code 2026-11}, by issue date): a row per document, VAT category and rate; credit notes are negative. */
    @GetMapping("/reports/register")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    RegisterPage page(
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return register.page(month, Cursor.decode(cursor), PageLimits.check(limit));
    }

    /** The whole month as a file, the totals at its end. */
    @GetMapping(
            path = "/reports/register/export",
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    void export(@RequestParam YearMonth month, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        register.export(month, () -> {
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + format.fileName("register-" + month) + "\"");
            return format.open(response.getOutputStream(), "Register " + month);
        });
    }
}
