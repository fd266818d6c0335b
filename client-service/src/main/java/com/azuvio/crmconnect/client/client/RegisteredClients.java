package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.account.ClientDirectory;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RegisteredClients implements ClientDirectory {

    private final Clients clients;

    RegisteredClients(Clients clients) {
        this.clients = clients;
    }

    @Override
    public boolean knows(UUID clientId) {
        return clients.existsById(clientId);
    }
}
