package com.azuvio.crmconnect.client.client;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What clients are sorted, found and compared by; always derived from their name and tax numbers. */
@Embeddable
record SearchKeys(
        String nameSortKey, String nameCore, @Nullable String taxKey) {}
