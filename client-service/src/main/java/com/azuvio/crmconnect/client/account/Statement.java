package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement of account in one currency (D10, B3): what was owed before, what happened, what is owed, and of which
 * documents that is. Opening plus all lines is closing, and the ageing's balance is closing too, to the cent.
 *
 * @param from first day of the lines; null when the statement starts with the account
 */
public record Statement(
        UUID clientId,
        @Nullable LocalDate from,
        View view,
        Money opening,
        List<Line> lines,
        Money closing,
        List<OpenItem> openItems,
        Ageing ageing) {

    /** @param balance what is owed after the entry */
    public record Line(LedgerEntry entry, Money balance) {}

    /** @param entries in the order in which they count */
    static Statement of(
            UUID clientId,
            @Nullable LocalDate from,
            View view,
            Money opening,
            List<LedgerEntry> entries,
            List<OpenItem> openItems,
            Ageing ageing) {
        var lines = new ArrayList<Line>(entries.size());
        var balance = opening;
        for (var entry : entries) {
            balance = balance.plus(entry.amount());
            lines.add(new Line(entry, balance));
        }
        return new Statement(clientId, from, view, opening, List.copyOf(lines), balance, openItems, ageing);
    }
}
