package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.PostalAddress;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A place of the client that goods are shipped to. The id is unique within the client and survives corrections. */
@Embeddable
public record DeliveryAddress(UUID id, String name, PostalAddress address) {}
