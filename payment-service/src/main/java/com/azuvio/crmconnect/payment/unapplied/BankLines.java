package com.azuvio.crmconnect.payment.unapplied;

import com.azuvio.crmconnect.payment.unapplied.UnappliedMoney.BankImport;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What bank statements say of a client before its money is recorded. */
public interface BankLines {

    /** The sum per currency of the lines that are the client's and not yet receipts. */
    List<Money> attributedTo(UUID clientId);

    Optional<BankImport> lastImport();
}
