package com.azuvio.crmconnect.invoicing.invoice;

import org.jspecify.annotations.Nullable;

/**
 * What the caller had before their eyes when they decided to issue.
 *
 * @param version of the draft; absent when the caller does not say
 * @param clientRevision the newest revision of the client that the caller has seen; absent when the caller does not say
 */
public record SeenByCaller(@Nullable Long version, @Nullable Long clientRevision) {

    public static final SeenByCaller NOTHING = new SeenByCaller(null, null);
}
