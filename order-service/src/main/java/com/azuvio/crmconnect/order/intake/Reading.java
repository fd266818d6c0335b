package com.azuvio.crmconnect.order.intake;

import org.jspecify.annotations.Nullable;

/** What a message turned out to be. */
public sealed interface Reading<T> {

    /** It keeps the contract. */
    record Valid<T>(T content) implements Reading<T> {}

    /**
     * It does not.
     *
     * @param source as far as it could be read
     * @param externalId as far as it could be read
     */
    record Invalid<T>(
            IntakeBreach breach,
            @Nullable String source,
            @Nullable String externalId) implements Reading<T> {}
}
