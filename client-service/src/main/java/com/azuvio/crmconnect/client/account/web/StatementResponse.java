package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.Statement;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement of account in one currency; opening plus all lines is closing.
 *
 * @param from first day of the lines; absent when the statement starts with the account
 * @param asOf last day of the lines
 * @param knownAt entries that were recorded later are not in it; ask for it again to get the same statement
 */
record StatementResponse(
        UUID clientId,
        String currency,
        @Nullable LocalDate from,
        LocalDate asOf,
        Instant knownAt,
        Money opening,
        List<LineResponse> lines,
        Money closing) {

    /** @param balance what is owed after the entry */
    record LineResponse(EntryResponse entry, Money balance) {}

    static StatementResponse from(Statement statement) {
        return new StatementResponse(
                statement.clientId(),
                statement.opening().currency().getCurrencyCode(),
                statement.from(),
                statement.view().asOf(),
                statement.view().knownAt(),
                statement.opening(),
                statement.lines().stream()
                        .map(line -> new LineResponse(EntryResponse.from(line.entry()), line.balance()))
                        .toList(),
                statement.closing());
    }
}
