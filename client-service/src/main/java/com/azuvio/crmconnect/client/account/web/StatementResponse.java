package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.OpenItem;
import com.azuvio.crmconnect.client.account.Receivable;
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
 * @param openItems the documents of which something was open in this view, the oldest due date first
 * @param ageing of the open items; its balance is {@code closing}
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
        Money closing,
        List<OpenItemResponse> openItems,
        AgeingResponse ageing) {

    /** @param daysOverdue on the as-of day; 0 on and before the due date */
    record OpenItemResponse(
            UUID documentId,
            Receivable.Type documentType,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            long daysOverdue) {

        static OpenItemResponse from(OpenItem item) {
            return new OpenItemResponse(
                    item.documentId(),
                    item.type(),
                    item.number(),
                    item.issuedOn(),
                    item.dueOn(),
                    item.total(),
                    item.remaining(),
                    item.daysOverdue());
        }
    }

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
                statement.closing(),
                statement.openItems().stream().map(OpenItemResponse::from).toList(),
                AgeingResponse.from(statement.ageing()));
    }
}
