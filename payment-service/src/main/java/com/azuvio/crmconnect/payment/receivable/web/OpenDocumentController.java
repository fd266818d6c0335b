package com.azuvio.crmconnect.payment.receivable.web;

import com.azuvio.crmconnect.payment.receivable.ListOpenDocuments;
import com.azuvio.crmconnect.payment.receivable.ListedDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocumentFilter;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/open-documents")
class OpenDocumentController {

    private final ListOpenDocuments listOpenDocuments;
    private final CompanyCalendar calendar;

    OpenDocumentController(ListOpenDocuments listOpenDocuments, CompanyCalendar calendar) {
        this.listOpenDocuments = listOpenDocuments;
        this.calendar = calendar;
    }

    /** Documents with something open, the longest due first; a copy that may lag behind invoicing-service for a moment. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<OpenDocumentSummary> list(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable @Size(max = 60) String number,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<ListedDocument> page = listOpenDocuments.list(
                new OpenDocumentFilter(clientId, overdue, currency, number),
                Cursor.decode(cursor),
                PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream()
                        .map(listed -> OpenDocumentSummary.from(listed, calendar.today()))
                        .toList(),
                page.nextCursor(),
                page.counts());
    }
}
