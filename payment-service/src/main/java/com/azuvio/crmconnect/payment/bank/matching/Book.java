package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known that a batch of lines may concern: documents, clients, the accounts that clients paid from. */
public final class Book {

    private final Map<UUID, KnownDocument> documents = new LinkedHashMap<>();
    private final Map<UUID, KnownClient> clients = new HashMap<>();
    private final ClientNames names = new ClientNames();
    private final Map<String, Set<UUID>> byReference = new HashMap<>();
    private final Map<String, Set<UUID>> byNumber = new HashMap<>();
    private final Map<String, Set<UUID>> byDigits = new HashMap<>();
    private final Map<String, Set<UUID>> byPlainNumber = new HashMap<>();
    private final Map<Money, Set<UUID>> byAmount = new HashMap<>();
    private final Map<UUID, Set<UUID>> byClient = new HashMap<>();
    private final Map<String, Set<UUID>> clientsByIban = new HashMap<>();
    private final Map<Money, List<KnownReceipt>> receipts = new HashMap<>();

    public void add(KnownDocument document) {
        if (documents.putIfAbsent(document.id(), document) != null) {
            return;
        }
        if (document.paymentReference() != null) {
            index(byReference, document.paymentReference(), document.id());
        }
        index(byNumber, Numbers.key(document.number()), document.id());
        index(byDigits, Numbers.digits(document.number()), document.id());
        index(byPlainNumber, Numbers.plain(document.number()), document.id());
        index(byClient, document.clientId(), document.id());
        if (document.open().isPositive()) {
            index(byAmount, document.open(), document.id());
        }
    }

    public void add(KnownClient client) {
        if (clients.putIfAbsent(client.id(), client) == null) {
            names.add(client);
        }
    }

    /** A client has this account, or has paid from it before. */
    public void addPayer(String iban, UUID clientId) {
        index(clientsByIban, iban, clientId);
    }

    public void add(KnownReceipt receipt) {
        receipts.computeIfAbsent(receipt.amount(), amount -> new ArrayList<>()).add(receipt);
    }

    /** Money of a line that is proposed for a document is not there for the next line. */
    public void reserve(Proposal proposal) {
        for (Proposal.Allocation allocation : proposal.allocations()) {
            KnownDocument document = documents.get(allocation.documentId());
            if (document != null) {
                Set<UUID> equal = byAmount.get(document.open());
                if (equal != null) {
                    equal.remove(document.id());
                }
                KnownDocument left = document.reserved(allocation.amount());
                documents.put(left.id(), left);
                if (left.open().isPositive()) {
                    index(byAmount, left.open(), left.id());
                }
            }
        }
        if (proposal.paymentId() != null) {
            receipts.values().forEach(list -> list.removeIf(one -> one.id().equals(proposal.paymentId())));
        }
    }

    List<KnownDocument> byReference(String reference) {
        return all(byReference.get(reference));
    }

    List<KnownDocument> byNumber(String key) {
        return all(byNumber.get(key));
    }

    List<KnownDocument> byDigits(String digits) {
        return all(byDigits.get(digits));
    }

    List<KnownDocument> byPlainNumber(String plain) {
        return all(byPlainNumber.get(plain));
    }

    List<KnownDocument> openOfAmount(Money amount) {
        return all(byAmount.get(amount));
    }

    /** With something open, the longest due first. */
    List<KnownDocument> openOf(UUID clientId) {
        return all(byClient.get(clientId)).stream()
                .filter(document -> document.open().isPositive())
                .toList();
    }

    @Nullable
    KnownClient client(UUID id) {
        return clients.get(id);
    }

    ClientNames names() {
        return names;
    }

    Set<UUID> payersFrom(@Nullable String iban) {
        return iban == null ? Set.of() : clientsByIban.getOrDefault(iban, Set.of());
    }

    List<KnownReceipt> receiptsOf(Money amount) {
        return receipts.getOrDefault(amount, List.of());
    }

    private List<KnownDocument> all(@Nullable Set<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(documents::get).map(Objects::requireNonNull).toList();
    }

    private static <K> void index(Map<K, Set<UUID>> index, K key, UUID id) {
        index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id);
    }
}
