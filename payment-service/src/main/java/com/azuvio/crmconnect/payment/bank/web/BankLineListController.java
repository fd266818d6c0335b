package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.AcceptLines;
import com.azuvio.crmconnect.payment.bank.BankLineChip;
import com.azuvio.crmconnect.payment.bank.BankLineFilter;
import com.azuvio.crmconnect.payment.bank.BankLineView;
import com.azuvio.crmconnect.payment.bank.BankToDo;
import com.azuvio.crmconnect.payment.bank.CountToDo;
import com.azuvio.crmconnect.payment.bank.ListLines;
import com.azuvio.crmconnect.payment.bank.matching.Matcher;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lines of bank statements: list, one, to-do, and accepting many. */
@RestController
@RequestMapping("/bank-lines")
class BankLineListController {

    private final ListLines listLines;
    private final CountToDo countToDo;
    private final AcceptLines acceptLines;

    BankLineListController(ListLines listLines, CountToDo countToDo, AcceptLines acceptLines) {
        this.listLines = listLines;
        this.countToDo = countToDo;
        this.acceptLines = acceptLines;
    }

    /**
     * The latest days first, each line with what is proposed. {@code status} may be given several times and shows what any
     * of the chips shows; the counts are per chip, under the other filters. Days are inclusive.
     */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<BankLineResponse> list(
            @RequestParam(defaultValue = "") Set<BankLineChip> status,
            @RequestParam(required = false) @Nullable UUID accountId,
            @RequestParam(required = false) @Nullable UUID statementId,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable LocalDate bookedFrom,
            @RequestParam(required = false) @Nullable LocalDate bookedTo,
            @RequestParam(required = false) @Nullable @Digits(integer = 15, fraction = 2) BigDecimal amount,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        CursorPage<BankLineView> page = listLines.list(
                new BankLineFilter(status, accountId, statementId, clientId, bookedFrom, bookedTo, amount),
                Cursor.decode(cursor),
                PageLimits.check(limit));
        return new CursorPage<>(
                page.items().stream()
                        .map(view -> BankLineResponse.from(view, null))
                        .toList(),
                page.nextCursor(),
                page.counts());
    }

    /** Credits that are not yet receipts, and since when the oldest of them waits. */
    @GetMapping("/to-do")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    BankToDo toDo() {
        return countToDo.count();
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    BankLineResponse read(@PathVariable UUID id) {
        return BankLineResponse.from(listLines.read(id), listLines.historyOf(id));
    }

    /**
     * Accepts up to 200 lines whose proposal has at least this score, the oldest first, each on its own; repeating it goes
     * on with the next ones. Rows that are refused stay as they are and are compared again.
     */
    @PostMapping("/accept-all")
    @PreAuthorize("hasRole('sales-admin')")
    AcceptAllResponse acceptAll(@Valid @RequestBody(required = false) @Nullable AcceptAllRequest request) {
        return AcceptAllResponse.from(acceptLines.accept(
                request == null
                        ? Matcher.AUTOMATIC_MIN
                        : Objects.requireNonNullElse(request.scoreMin(), Matcher.AUTOMATIC_MIN),
                request == null ? null : request.statementId()));
    }
}
