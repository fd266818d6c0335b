package com.azuvio.crmconnect.invoicing.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues up to 200 drafts in transactions of up to 50, with an answer for each (B7). What is issued already stays as it is, so repeating is safe. */
@Component
public class BulkIssue {

    /** Rows of one transaction. */
    static final int ROWS_PER_TRANSACTION_MAX = 50;

    private final IssueDrafts issuing;
    private final JudgeDrafts judging;
    private final TransactionTemplate transaction;

    BulkIssue(IssueDrafts issuing, JudgeDrafts judging, PlatformTransactionManager transactions) {
        this.issuing = issuing;
        this.judging = judging;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs in transactions of its own, so that one that fails leaves the others as they are.
     *
     * @param wishes each draft once; numbers are given in this order
     * @return an outcome per wish, in their order
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<IssueOutcome> issue(List<IssueWish> wishes, String by) {
        List<IssueOutcome> outcomes = new ArrayList<>(wishes.size());
        for (int from = 0; from < wishes.size(); from += ROWS_PER_TRANSACTION_MAX) {
            outcomes.addAll(
                    issueSome(wishes.subList(from, Math.min(from + ROWS_PER_TRANSACTION_MAX, wishes.size())), by));
        }
        return outcomes;
    }

    private List<IssueOutcome> issueSome(List<IssueWish> some, String by) {
        judging.beforeIssue(some.stream().map(IssueWish::id).toList());
        try {
            IssueDrafts.Gate gate =
                    Objects.requireNonNull(transaction.execute(status -> issuing.issue(some, by)), "gate");
            return some.stream().map(wish -> outcome(wish.id(), gate)).toList();
        } catch (RuntimeException failure) {
            return some.stream()
                    .<IssueOutcome>map(wish -> new IssueOutcome.Refused(wish.id(), failure))
                    .toList();
        }
    }

    private static IssueOutcome outcome(UUID id, IssueDrafts.Gate gate) {
        ReadyDraft issued = gate.passed().get(id);
        if (issued != null) {
            return new IssueOutcome.Issued(id, numberOf(issued.draft()), false);
        }
        Invoice before = gate.issuedBefore().get(id);
        return before == null
                ? new IssueOutcome.Refused(
                        id, Objects.requireNonNull(gate.refused().get(id)))
                : new IssueOutcome.Issued(id, numberOf(before), true);
    }

    private static String numberOf(Invoice issued) {
        return Objects.requireNonNull(issued.numbering()).number();
    }
}
