package com.azuvio.crmconnect.client.account;

import java.util.UUID;

/** Whether a client is registered. Entries do not wait for it; readers are told of clients that do not exist. */
public interface ClientDirectory {

    boolean knows(UUID clientId);
}
