package com.azuvio.crmconnect.payment.bank.matching;

import com.azuvio.crmconnect.payment.client.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who paid, as far as account and name tell.
 *
 * @param byAccount clients of the account; more than one where several have paid from it
 * @param byName clients of exactly this name
 * @param resembling clients whose name the bank may have cut off or misspelt
 */
record Payer(
        LineFacts line, String nameKey, Set<UUID> byAccount, List<KnownClient> byName, List<KnownClient> resembling) {

    enum Fit {
        /** The account is this client's alone. */
        ACCOUNT,
        NAME,
        RESEMBLES,
        /** Neither for nor against. */
        UNKNOWN,
        /** The account, or exactly the name, is another client's. */
        ANOTHER
    }

    static Payer of(LineFacts line, Book book) {
        String key = line.payerName() == null ? "" : NameKey.of(line.payerName());
        return new Payer(
                line,
                key,
                book.payersFrom(line.payerIban()),
                book.names().same(key),
                book.names().resembling(key));
    }

    Fit fit(UUID clientId) {
        if (byAccount.contains(clientId)) {
            return byAccount.size() == 1 || isNamed(clientId) ? Fit.ACCOUNT : Fit.UNKNOWN;
        }
        if (isNamed(clientId)) {
            return Fit.NAME;
        }
        if (!byAccount.isEmpty() || !byName.isEmpty()) {
            return Fit.ANOTHER;
        }
        return resembling.stream().anyMatch(client -> client.id().equals(clientId)) ? Fit.RESEMBLES : Fit.UNKNOWN;
    }

    /** Who it can be if nothing else tells, each with how well that is known. */
    Map<UUID, Fit> clients() {
        Map<UUID, Fit> clients = new LinkedHashMap<>();
        byAccount.forEach(id -> clients.put(id, fit(id)));
        byName.forEach(client -> clients.putIfAbsent(client.id(), fit(client.id())));
        if (clients.isEmpty()) {
            resembling.forEach(client -> clients.put(client.id(), Fit.RESEMBLES));
        }
        return clients;
    }

    private boolean isNamed(UUID clientId) {
        return byName.stream().anyMatch(client -> client.id().equals(clientId));
    }

    @Nullable
    Reason reason(UUID clientId, Book book) {
        KnownClient client = book.client(clientId);
        String name = client == null ? "the client" : client.name();
        String iban = String.valueOf(line.payerIban());
        String told = String.valueOf(line.payerName());
        return switch (fit(clientId)) {
            case ACCOUNT ->
                Reason.of("account-is-clients", "account " + iban + " is " + name + "'s", "iban", iban, "client", name);
            case NAME -> Reason.of("name-is-clients", "payer " + told + " is " + name, "payer", told, "client", name);
            case RESEMBLES ->
                Reason.of(
                        "name-resembles-clients",
                        "payer " + told + " resembles " + name,
                        "payer",
                        told,
                        "client",
                        name);
            case ANOTHER ->
                Reason.of("payer-is-another-client", "the payer is another client than " + name, "client", name);
            case UNKNOWN -> null;
        };
    }
}
