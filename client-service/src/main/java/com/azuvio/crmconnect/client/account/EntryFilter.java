package com.azuvio.crmconnect.client.account;

import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entries of an account a list shows; no type means all. */
public record EntryFilter(Set<EntryType> types, @Nullable Currency currency) {

    public EntryFilter {
        types = Set.copyOf(types);
    }
}
