package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.AcceptLine;
import com.azuvio.crmconnect.payment.bank.AcceptWish;
import com.azuvio.crmconnect.payment.bank.AcceptedLine;
import com.azuvio.crmconnect.payment.bank.CompareLines;
import com.azuvio.crmconnect.payment.bank.IgnoreLine;
import com.azuvio.crmconnect.payment.bank.ListLines;
import com.azuvio.crmconnect.payment.bank.ReopenLine;
import com.azuvio.crmconnect.payment.bank.UndoLine;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with one line. Every answer shows the line as it stands afterwards. */
@RestController
@RequestMapping("/bank-lines/{id}")
class BankLineController {

    private final AcceptLine acceptLine;
    private final UndoLine undoLine;
    private final IgnoreLine ignoreLine;
    private final ReopenLine reopenLine;
    private final CompareLines compareLines;
    private final ListLines listLines;

    BankLineController(
            AcceptLine acceptLine,
            UndoLine undoLine,
            IgnoreLine ignoreLine,
            ReopenLine reopenLine,
            CompareLines compareLines,
            ListLines listLines) {
        this.acceptLine = acceptLine;
        this.undoLine = undoLine;
        this.ignoreLine = ignoreLine;
        this.reopenLine = reopenLine;
        this.compareLines = compareLines;
        this.listLines = listLines;
    }

    /**
     * Makes the line what is proposed, or what the request says: a receipt of a client, split over documents; a receipt
     * that was recorded by hand; of a debit the return of a receipt. 409 {@code proposal-out-of-date} where less is open
     * by now than was proposed, {@code bank-line-matched} where somebody was faster.
     */
    @PostMapping("/accept")
    @PreAuthorize("hasRole('sales-admin')")
    AcceptResponse accept(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable AcceptRequest request) {
        AcceptedLine accepted = acceptLine.accept(id, request == null ? AcceptWish.AS_PROPOSED : request.wish());
        return new AcceptResponse(
                line(id),
                accepted.paymentId(),
                accepted.cuts().stream().map(AcceptResponse.BankLineCut::from).toList());
    }

    /** Takes back what the line became: its receipt is reversed on the day it was received, and the line is open again. */
    @PostMapping("/undo")
    @PreAuthorize("hasRole('sales-admin')")
    BankLineResponse undo(@PathVariable UUID id, @Valid @RequestBody LineReasonRequest request) {
        undoLine.undo(id, request.reason().strip());
        return line(id);
    }

    /** Says that the line is not of a client. */
    @PostMapping("/ignore")
    @PreAuthorize("hasRole('sales-admin')")
    BankLineResponse ignore(@PathVariable UUID id, @Valid @RequestBody LineReasonRequest request) {
        ignoreLine.ignore(id, request.reason().strip());
        return line(id);
    }

    /** Takes back that it was ignored. */
    @PostMapping("/reopen")
    @PreAuthorize("hasRole('sales-admin')")
    BankLineResponse reopen(@PathVariable UUID id, @Valid @RequestBody LineReasonRequest request) {
        reopenLine.reopen(id, request.reason().strip());
        return line(id);
    }

    /** Compares the line with what is open now, where its proposal is out of date. */
    @PostMapping("/compare")
    @PreAuthorize("hasRole('sales-admin')")
    BankLineResponse compare(@PathVariable UUID id) {
        compareLines.compare(id);
        return line(id);
    }

    private BankLineResponse line(UUID id) {
        return BankLineResponse.from(listLines.read(id), listLines.historyOf(id));
    }
}
