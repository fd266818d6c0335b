package com.azuvio.crmconnect.order.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clients that a batch of buyers may be, read once. */
public final class ClientDirectory {

    /** One after the other; client-service merges into standing clients only, so that there is no circle. */
    private static final int MERGES_MAX = 100;

    private final Map<UUID, ClientCopy> byId;

    ClientDirectory(Collection<ClientCopy> clients) {
        this.byId = clients.stream().collect(Collectors.toMap(ClientCopy::id, Function.identity()));
    }

    /** By id if that is known; otherwise the one active client with the VAT number. */
    public ClientMatch match(BuyerKey buyer) {
        if (buyer.clientId() != null && byId.containsKey(buyer.clientId())) {
            return ClientMatch.linked(standing(buyer.clientId()));
        }
        List<ClientCopy> candidates = candidates(buyer.vatNumber());
        return switch (candidates.size()) {
            case 0 -> ClientMatch.unknown();
            case 1 -> ClientMatch.linked(candidates.getFirst().id());
            default -> ClientMatch.ambiguous();
        };
    }

    /** The client itself, or the one into which it was merged at last. */
    public UUID standing(UUID clientId) {
        UUID standing = clientId;
        for (int i = 0; i < MERGES_MAX; i++) {
            UUID next = find(standing).map(ClientCopy::mergedInto).orElse(null);
            if (next == null) {
                return standing;
            }
            standing = next;
        }
        return standing;
    }

    /** The active clients with that VAT number. */
    public List<ClientCopy> candidates(@Nullable String vatNumber) {
        if (vatNumber == null) {
            return List.of();
        }
        return byId.values().stream()
                .filter(client -> client.isActive() && Objects.equals(client.vatNumber(), vatNumber))
                .toList();
    }

    public Optional<ClientCopy> find(UUID clientId) {
        return Optional.ofNullable(byId.get(clientId));
    }
}
