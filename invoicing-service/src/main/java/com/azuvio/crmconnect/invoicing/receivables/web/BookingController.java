package com.azuvio.crmconnect.invoicing.receivables.web;

import com.azuvio.crmconnect.invoicing.receivables.BookedEntries;
import com.azuvio.crmconnect.invoicing.receivables.BookedEntry;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Bookings on an invoice: append-only, so a list without versions. */
@RestController
class BookingController {

    private final BookedEntries entries;

    BookingController(BookedEntries entries) {
        this.entries = entries;
    }

    /** What was applied and released, the oldest first; at most 1,000. */
    @GetMapping("/invoices/{id}/allocations")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<BookedEntry> of(@PathVariable UUID id) {
        return entries.of(id);
    }
}
