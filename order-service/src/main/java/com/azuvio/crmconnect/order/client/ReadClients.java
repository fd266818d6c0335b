package com.azuvio.crmconnect.order.client;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads the clients that buyers may be, in one statement whatever their number. */
@Service
public class ReadClients {

    private final ClientCopies clients;

    ReadClients(ClientCopies clients) {
        this.clients = clients;
    }

    public ClientDirectory read(Collection<BuyerKey> buyers) {
        UUID[] ids = buyers.stream()
                .map(BuyerKey::clientId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        String[] vatNumbers = buyers.stream()
                .map(BuyerKey::vatNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        if (ids.length == 0 && vatNumbers.length == 0) {
            return new ClientDirectory(List.of());
        }
        return new ClientDirectory(clients.findAllByIdsOrVatNumbers(ids, vatNumbers));
    }

    public Optional<ClientCopy> find(UUID clientId) {
        return clients.findById(clientId);
    }
}
