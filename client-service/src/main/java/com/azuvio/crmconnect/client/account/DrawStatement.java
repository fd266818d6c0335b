package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws a statement of account (D10). */
@Component
public class DrawStatement {

    /** More lines than a person reads; a longer one is drawn in parts. */
    static final int LINES_MAX = 10_000;

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final OpenView openView;
    private final LedgerReader ledger;
    private final OpenAmounts openAmounts;

    DrawStatement(OpenView openView, LedgerReader ledger, OpenAmounts openAmounts) {
        this.openView = openView;
        this.ledger = ledger;
        this.openAmounts = openAmounts;
    }

    /**
     * @param from null for the beginning of the account
     * @throws Refusal as {@link OpenView#of}; {@code from-after-as-of}, {@code statement-too-long}
     */
    @Transactional(readOnly = true)
    public Statement draw(
            UUID clientId,
            Currency currency,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {
        return draw(clientId, currency, from, asOf, knownAt, LINES_MAX);
    }

    /** @param linesMax of lines and of open items, each */
    @Transactional(readOnly = true)
    public Statement draw(
            UUID clientId,
            Currency currency,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            int linesMax) {
        var view = openView.of(clientId, asOf, knownAt);
        if (from != null && from.isAfter(view.asOf())) {
            throw Refusal.invalid("from-after-as-of", "a statement starts on or before the day on which it ends")
                    .field("from", "after-as-of", "on or before " + view.asOf());
        }
        var opening = from == null ? Money.zero(currency) : ledger.balanceBefore(clientId, currency, from, view);
        var entries = ledger.entries(clientId, currency, from == null ? BEGINNING : from, view, linesMax + 1);
        var items = openAmounts.items(clientId, currency, view, linesMax + 1);
        if (entries.size() > linesMax || items.size() > linesMax) {
            throw Refusal.unprocessable("statement-too-long", "choose a later first day; a statement has a limit")
                    .with("linesMax", linesMax);
        }
        return Statement.of(clientId, from, view, opening, entries, items, openAmounts.byAge(clientId, currency, view));
    }
}
