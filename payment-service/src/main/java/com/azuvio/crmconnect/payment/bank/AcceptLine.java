package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.Direction;
import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.payment.money.AllocationOutcome;
import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.payment.money.LinkBankLine;
import com.azuvio.crmconnect.payment.money.Receipt;
import com.azuvio.crmconnect.payment.money.RecordPayment;
import com.azuvio.crmconnect.payment.money.ReversePayment;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a line what it is: a receipt, recorded by the same use case as one that is entered (D11: over-payment is free
 * money); a receipt that was entered by hand; or the return of one. A line is held while it is accepted, so that two
 * clicks make one receipt.
 */
@Service
public class AcceptLine {

    private static final String MODE = "BANK_TRANSFER";
    private static final int REFERENCE_MAX = 140;

    private final BankLines lines;
    private final RecordPayment recordPayment;
    private final LinkBankLine linkBankLine;
    private final ReversePayment reversePayment;
    private final LineHistory history;
    private final CompareLines compareLines;
    private final TakenBack takenBack;
    private final CompanyCalendar calendar;

    AcceptLine(
            BankLines lines,
            RecordPayment recordPayment,
            LinkBankLine linkBankLine,
            ReversePayment reversePayment,
            LineHistory history,
            CompareLines compareLines,
            TakenBack takenBack,
            CompanyCalendar calendar) {
        this.lines = lines;
        this.recordPayment = recordPayment;
        this.linkBankLine = linkBankLine;
        this.reversePayment = reversePayment;
        this.history = history;
        this.compareLines = compareLines;
        this.takenBack = takenBack;
        this.calendar = calendar;
    }

    /**
     * @throws Refusal {@code bank-line-not-found}, {@code bank-line-matched}, {@code bank-line-ignored},
     *     {@code no-proposal}, {@code proposal-out-of-date}, {@code receipt-being-taken-back}, and what recording,
     *     linking or reversing a receipt refuses
     */
    @Transactional
    public AcceptedLine accept(UUID lineId, AcceptWish wish) {
        BankLine line = lines.lock(lineId).orElseThrow(() -> BankLines.notFound(lineId));
        line.refuseUnlessOpen();
        takenBack.refuseUnlessDone(lineId);
        if (!wish.isAsProposed()) {
            return asWanted(line, wish);
        }
        Proposal proposal = line.proposal()
                .orElseThrow(() ->
                        Refusal.conflict("no-proposal", "nothing is proposed for this line; say whose money it is"));
        return switch (proposal.kind()) {
            case RECEIPT -> asProposed(line, proposal);
            case LINK -> link(line, Objects.requireNonNull(proposal.paymentId()));
            case RETURN -> takeBack(line, Objects.requireNonNull(proposal.paymentId()));
        };
    }

    private AcceptedLine asWanted(BankLine line, AcceptWish wish) {
        if (wish.paymentId() != null) {
            return line.direction() == Direction.CREDIT
                    ? link(line, wish.paymentId())
                    : takeBack(line, wish.paymentId());
        }
        return record(line, Objects.requireNonNull(wish.clientId()), wish.wishes() == null ? List.of() : wish.wishes());
    }

    /** What is proposed must still be open: the reasons that a person has read say so. */
    private AcceptedLine asProposed(BankLine line, Proposal proposal) {
        AcceptedLine accepted = record(
                line,
                proposal.clientId(),
                proposal.allocations().stream()
                        .map(one -> AllocationWish.of(one.documentId(), one.amount(), null))
                        .toList());
        if (!accepted.cuts().isEmpty()) {
            throw Refusal.conflict("proposal-out-of-date", "less is open than when this was proposed; compare again")
                    .with("documentId", accepted.cuts().getFirst().documentId());
        }
        return accepted;
    }

    private AcceptedLine record(BankLine line, UUID clientId, List<AllocationWish> wishes) {
        if (line.direction() == Direction.DEBIT) {
            throw Refusal.unprocessable("bank-line-of-other-direction", "money that left is no receipt");
        }
        AllocationOutcome outcome = recordPayment.record(new Receipt(
                clientId,
                line.amount(),
                receivedOn(line),
                MODE,
                reference(line),
                line.counterpartyIban(),
                null,
                wishes,
                line.id()));
        settle(line, SettledAs.RECEIPT, LineEntry.Kind.ACCEPTED, outcome.paymentId());
        compareLines.again(clientId, line.id());
        return new AcceptedLine(line.id(), SettledAs.RECEIPT, outcome.paymentId(), outcome.cuts());
    }

    private AcceptedLine link(BankLine line, UUID paymentId) {
        linkBankLine.link(paymentId, line.id(), line.amount());
        settle(line, SettledAs.LINK, LineEntry.Kind.LINKED, paymentId);
        return new AcceptedLine(line.id(), SettledAs.LINK, paymentId, List.of());
    }

    private AcceptedLine takeBack(BankLine line, UUID paymentId) {
        takenBack.refuseOtherAmount(paymentId, line.amount());
        String text = "bank statement of " + line.bookedOn() + ": " + line.text();
        reversePayment.reverse(paymentId, line.bookedOn(), text.substring(0, Math.min(500, text.length())));
        settle(line, SettledAs.RETURN, LineEntry.Kind.RETURNED, paymentId);
        return new AcceptedLine(line.id(), SettledAs.RETURN, paymentId, List.of());
    }

    private void settle(BankLine line, SettledAs as, LineEntry.Kind kind, UUID paymentId) {
        line.settle(as, paymentId);
        lines.saveAndFlush(line);
        history.add(line.id(), kind, paymentId, null);
    }

    /** The value date; where that is still to come, the day on which the bank booked it (S71). */
    private LocalDate receivedOn(BankLine line) {
        return line.valueOn().isAfter(calendar.today()) ? line.bookedOn() : line.valueOn();
    }

    private static @Nullable String reference(BankLine line) {
        String reference = line.creditorReference() == null ? line.text() : line.creditorReference();
        String cut = reference
                .substring(0, Math.min(REFERENCE_MAX, reference.length()))
                .strip();
        return cut.isEmpty() ? null : cut;
    }
}
