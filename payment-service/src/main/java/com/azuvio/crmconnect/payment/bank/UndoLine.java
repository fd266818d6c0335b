package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.money.LinkBankLine;
import com.azuvio.crmconnect.payment.money.TakeBackPayment;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what a line was accepted as. A receipt that was recorded for it is reversed on the day on which it was
 * received, so that the client's account is right at any day, and each step of it stays in the ledger; its documents
 * reopen by entries. A receipt that was entered by hand is only untied. The line is compared anew.
 */
@Service
public class UndoLine {

    private final BankLines lines;
    private final TakeBackPayment takeBackPayment;
    private final LinkBankLine linkBankLine;
    private final LineHistory history;

    UndoLine(BankLines lines, TakeBackPayment takeBackPayment, LinkBankLine linkBankLine, LineHistory history) {
        this.lines = lines;
        this.takeBackPayment = takeBackPayment;
        this.linkBankLine = linkBankLine;
        this.history = history;
    }

    /**
     * @throws Refusal {@code bank-line-not-found}, {@code bank-line-not-matched}, {@code return-cannot-be-undone},
     *     {@code payment-already-reversed}
     */
    @Transactional
    public void undo(UUID lineId, String reason) {
        BankLine line = lines.lock(lineId).orElseThrow(() -> BankLines.notFound(lineId));
        UUID paymentId = line.paymentId();
        SettledAs was = line.undo();
        UUID payment = Objects.requireNonNull(paymentId);
        if (was == SettledAs.RECEIPT) {
            takeBackPayment.takeBack(payment, reason);
        } else {
            linkBankLine.unlink(payment);
        }
        lines.saveAndFlush(line);
        history.add(lineId, LineEntry.Kind.UNDONE, payment, reason);
    }
}
