package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.neighbour.Neighbour;
import com.azuvio.crmconnect.notification.neighbour.Neighbours;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two questions of a reminder. Money first: what is recorded before it is either unapplied then, or applied after. */
@Component
class OwnersAnswers {

    private final Neighbours neighbours;

    OwnersAnswers(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** What is read of payment-service's answer. */
    record UnappliedMoney(List<Balance> balances, @Nullable BankImport bankImport) {

        record Balance(
                Money free, Money requested, @Nullable Money attributedBankLines) {}

        record BankImport(@Nullable Instant lastImportedAt) {}
    }

    /** What is read of invoicing-service's answer. */
    record OpenDocuments(List<OpenDocument> documents) {}

    record OpenDocument(
            UUID documentId,
            String documentType,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money total,
            Money remaining,
            boolean delivered) {}

    UnappliedMoney unappliedMoney(UUID clientId) {
        return neighbours.read(Neighbour.PAYMENTS, "/clients/" + clientId + "/unapplied-money", UnappliedMoney.class);
    }

    List<OpenDocument> openDocuments(UUID clientId) {
        return neighbours
                .read(Neighbour.INVOICING, "/invoices/open?clientId=" + clientId, OpenDocuments.class)
                .documents();
    }
}
