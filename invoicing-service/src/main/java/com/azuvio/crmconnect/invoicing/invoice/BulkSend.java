package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends up to 200 documents, with an answer for each (B7). PDFs are rendered before and outside the transactions, which queue up to 50 each. What is
 * under way or delivered is passed over: another mail of the same document is a decision about one document, not about two hundred.
 */
@Component
public class BulkSend {

    private static final int ROWS_PER_TRANSACTION_MAX = BulkIssue.ROWS_PER_TRANSACTION_MAX;
    private static final int RENDERED_AT_ONCE_MAX = 2;

    private final Invoices invoices;
    private final PrepareSending preparing;
    private final TransactionTemplate transaction;
    private final long preparingMillisMax;

    BulkSend(
            Invoices invoices,
            PrepareSending preparing,
            PlatformTransactionManager transactions,
            @Value("${backoffice.bulk.preparing-millis-max}") long preparingMillisMax) {
        this.invoices = invoices;
        this.preparing = preparing;
        this.transaction = new TransactionTemplate(transactions);
        this.preparingMillisMax = preparingMillisMax;
    }

    /**
     * Runs in transactions of its own, so that one that fails leaves the others as they are.
     *
     * @param ids each document once
     * @param recipients empty: of each client, its present invoice e-mails
     * @return an outcome per document, in their order; 503 {@code not-done-in-time} for those whose PDFs would have taken too long to wait for
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<SendOutcome> send(List<UUID> ids, List<String> recipients, String by) {
        Work work = new Work(recipients, by, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(preparingMillisMax));
        List<SendOutcome> outcomes = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += ROWS_PER_TRANSACTION_MAX) {
            outcomes.addAll(work.sendSome(ids.subList(from, Math.min(from + ROWS_PER_TRANSACTION_MAX, ids.size()))));
        }
        return outcomes;
    }

    /** One command. */
    private final class Work {

        private final List<String> recipients;
        private final String by;
        private final long deadlineNanos;
        private final Map<UUID, SendOutcome> outcomes = new HashMap<>();

        private Work(List<String> recipients, String by, long deadlineNanos) {
            this.recipients = recipients;
            this.by = by;
            this.deadlineNanos = deadlineNanos;
        }

        private List<SendOutcome> sendSome(List<UUID> some) {
            Map<UUID, PreparedSending> prepared = prepare(toSend(some));
            try {
                transaction.executeWithoutResult(status -> queue(prepared));
            } catch (RuntimeException failure) {
                prepared.keySet().forEach(id -> refuse(id, failure));
            }
            return some.stream()
                    .map(id -> Objects.requireNonNull(outcomes.get(id)))
                    .toList();
        }

        private List<Invoice> toSend(List<UUID> some) {
            Map<UUID, Invoice> documents =
                    invoices.findAllById(some).stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
            List<Invoice> toSend = new ArrayList<>();
            for (UUID id : some) {
                Invoice document = documents.get(id);
                if (document == null) {
                    refuse(id, InvoiceRefusals.notFound(id));
                } else if (document.dispatch().isQueuedOrDelivered()) {
                    outcomes.put(id, new SendOutcome.Unchanged(id));
                } else {
                    toSend.add(document);
                }
            }
            return toSend;
        }

        private Map<UUID, PreparedSending> prepare(List<Invoice> documents) {
            Map<UUID, PreparedSending> prepared = new LinkedHashMap<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(
                    RENDERED_AT_ONCE_MAX, Thread.ofVirtual().factory())) {
                Map<UUID, Future<PreparedSending>> underWay = new LinkedHashMap<>();
                documents.forEach(document -> underWay.put(document.id(), threads.submit(() -> prepare(document))));
                underWay.forEach((id, future) -> {
                    try {
                        prepared.put(id, future.get());
                    } catch (ExecutionException failure) {
                        refuse(id, asRuntime(failure));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        refuse(id, notInTime());
                    }
                });
            }
            return prepared;
        }

        private PreparedSending prepare(Invoice document) {
            if (System.nanoTime() > deadlineNanos) {
                throw notInTime();
            }
            return preparing
                    .prepare(document.id(), document.clientId(), recipients, by)
                    .orElseThrow(InvoiceRefusals::notIssued);
        }

        private void queue(Map<UUID, PreparedSending> prepared) {
            List<Invoice> documents = invoices.lockAll(prepared.keySet());
            for (Invoice document : documents) {
                PreparedSending sending = Objects.requireNonNull(prepared.get(document.id()));
                try {
                    if (document.dispatch().isQueuedOrDelivered()) {
                        outcomes.put(document.id(), new SendOutcome.Unchanged(document.id()));
                    } else {
                        document.send(sending);
                        outcomes.put(document.id(), new SendOutcome.Queued(document.id(), sending.sendId()));
                    }
                } catch (Refusal refusal) {
                    refuse(document.id(), refusal);
                }
            }
            invoices.saveAll(documents);
        }

        private void refuse(UUID id, RuntimeException failure) {
            outcomes.put(id, new SendOutcome.Refused(id, failure));
        }

        private static Refusal notInTime() {
            return Refusal.unavailable(
                    "not-done-in-time", "Preparing the documents took too long; send the rest with another command");
        }

        private static RuntimeException asRuntime(ExecutionException failure) {
            return failure.getCause() instanceof RuntimeException expected
                    ? expected
                    : new IllegalStateException(failure);
        }
    }
}
