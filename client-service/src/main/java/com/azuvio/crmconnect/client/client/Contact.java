package com.azuvio.crmconnect.client.client;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person at the client. */
@Embeddable
public record Contact(
        String name,
        String email,
        @Enumerated(EnumType.STRING) ContactRole role) {}
