package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BalanceCheck;
import com.azuvio.crmconnect.payment.bank.BankStatement;
import com.azuvio.crmconnect.payment.bank.ImportStatements;
import com.azuvio.crmconnect.payment.bank.ReadStatements;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statements of our bank accounts. */
@RestController
@RequestMapping("/bank-statements")
class BankStatementController {

    private final ImportStatements importStatements;
    private final ReadStatements readStatements;

    BankStatementController(ImportStatements importStatements, ReadStatements readStatements) {
        this.importStatements = importStatements;
        this.readStatements = readStatements;
    }

    /**
     * Takes the file as the body: CAMT.053 (version 02 on), MT940, or CSV in the columns of the README; which one is seen
     * from its content. All of it or nothing: 422 {@code statement-unreadable} names line and field. The same file, or one
     * that overlaps with an earlier one, changes nothing that is known. At most 20 MB and 50,000 lines.
     */
    @PostMapping(
            path = "/import",
            consumes = {"application/octet-stream", "application/xml", "text/xml", "text/csv", "text/plain"})
    @PreAuthorize("hasRole('sales-admin')")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ImportResponse importFile(@Parameter(hidden = true) HttpServletRequest request) {
        // Read from the request itself, which holds the body once; it can be opened again.
        return ImportResponse.from(importStatements.importFile(request::getInputStream));
    }

    /** The latest days first; the counts are per balance check, under the other filter. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<BankStatementResponse> list(
            @RequestParam(required = false) @Nullable UUID accountId,
            @RequestParam(required = false) @Nullable BalanceCheck balanceCheck,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<BankStatement> page =
                readStatements.list(accountId, balanceCheck, Cursor.decode(cursor), PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream().map(BankStatementResponse::from).toList(), page.nextCursor(), page.counts());
    }
}
