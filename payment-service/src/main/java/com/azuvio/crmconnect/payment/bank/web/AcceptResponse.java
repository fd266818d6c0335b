package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.money.Cut;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * @param line as it stands now
 * @param paymentId the receipt that it became, was found to be, or took back
 * @param cuts which documents needed less than was wanted for them; the rest is free (D11)
 */
record AcceptResponse(BankLineResponse line, UUID paymentId, List<BankLineCut> cuts) {

    record BankLineCut(UUID documentId, Money asked, Money requested, Money notNeeded) {

        static BankLineCut from(Cut cut) {
            return new BankLineCut(cut.documentId(), cut.asked(), cut.requested(), cut.notNeeded());
        }
    }
}
