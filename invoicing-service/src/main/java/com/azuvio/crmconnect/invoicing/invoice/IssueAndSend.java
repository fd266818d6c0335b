package com.azuvio.crmconnect.invoicing.invoice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues drafts and sends them in one command, for one or up to 200. A document that cannot be sent stays issued, and its row says why it was not. */
@Component
public class IssueAndSend {

    private final BulkIssue issuing;
    private final BulkSend sending;

    IssueAndSend(BulkIssue issuing, BulkSend sending) {
        this.issuing = issuing;
        this.sending = sending;
    }

    /** @param sending absent where there is nothing to send, because it could not be issued */
    public record Outcome(IssueOutcome issuing, @Nullable SendOutcome sending) {}

    /**
     * @param wishes each draft once; what is issued already is sent if it was not
     * @param recipients empty: of each client, its present invoice e-mails
     * @return an outcome per wish, in their order
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Outcome> issueAndSend(List<IssueWish> wishes, List<String> recipients, String by) {
        List<IssueOutcome> issued = issuing.issue(wishes, by);
        List<UUID> toSend = issued.stream()
                .filter(IssueOutcome.Issued.class::isInstance)
                .map(IssueOutcome::id)
                .toList();
        Map<UUID, SendOutcome> sent = sending.send(toSend, recipients, by).stream()
                .collect(Collectors.toMap(SendOutcome::id, Function.identity()));
        return issued.stream()
                .map(outcome -> new Outcome(outcome, sent.get(outcome.id())))
                .toList();
    }
}
