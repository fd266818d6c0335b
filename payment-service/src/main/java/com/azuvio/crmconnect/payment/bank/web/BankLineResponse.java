package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BankLine;
import com.azuvio.crmconnect.payment.bank.BankLineStatus;
import com.azuvio.crmconnect.payment.bank.BankLineView;
import com.azuvio.crmconnect.payment.bank.LineEntry;
import com.azuvio.crmconnect.payment.bank.SettledAs;
import com.azuvio.crmconnect.payment.bank.format.Direction;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank statement as it stands.
 *
 * @param amount above 0.00; {@code direction} says which way it went
 * @param returned the bank says that it takes an earlier movement back
 * @param score of what is proposed; 0 where nothing is
 * @param proposal what it probably is
 * @param candidates what it may be otherwise, at most 5
 * @param paymentId the receipt that it is, or took back
 * @param history what was done with it; only where one line is read
 */
record BankLineResponse(
        UUID id,
        UUID statementId,
        UUID accountId,
        LocalDate bookedOn,
        LocalDate valueOn,
        Direction direction,
        Money amount,
        boolean returned,
        @Nullable String servicerReference,
        @Nullable String endToEndId,
        @Nullable String creditorReference,
        @Nullable String counterpartyName,
        @Nullable String counterpartyIban,
        String text,
        BankLineStatus status,
        int score,
        @Nullable ProposalResponse proposal,
        List<ProposalResponse> candidates,
        @Nullable UUID paymentId,
        @Nullable String paymentNumber,
        @Nullable SettledAs settledAs,
        @Nullable String ignoredReason,
        @Nullable List<LineEntry> history,
        long version) {

    static BankLineResponse from(BankLineView view, @Nullable List<LineEntry> history) {
        BankLine line = view.line();
        return new BankLineResponse(
                line.id(),
                line.statementId(),
                line.accountId(),
                line.bookedOn(),
                line.valueOn(),
                line.direction(),
                line.amount(),
                line.returned(),
                line.servicerReference(),
                line.endToEndId(),
                line.creditorReference(),
                line.counterpartyName(),
                line.counterpartyIban(),
                line.text(),
                line.status(),
                line.score(),
                line.proposal()
                        .map(proposal -> ProposalResponse.from(proposal, view.clientNames()))
                        .orElse(null),
                line.candidates().stream()
                        .map(candidate -> ProposalResponse.from(candidate, view.clientNames()))
                        .toList(),
                line.paymentId(),
                view.paymentNumber(),
                line.settledAs(),
                line.ignoredReason(),
                history,
                line.version());
    }
}
