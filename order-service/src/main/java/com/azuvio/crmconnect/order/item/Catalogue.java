package com.azuvio.crmconnect.order.item;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items that a batch of orders names, read once. */
public final class Catalogue {

    private final Map<String, Item> byCode;

    private Catalogue(Map<String, Item> byCode) {
        this.byCode = byCode;
    }

    public static Catalogue of(Collection<Item> items) {
        return new Catalogue(items.stream().collect(Collectors.toMap(Item::code, Function.identity())));
    }

    /** The item of that code, active or not. */
    public Optional<Item> find(ItemCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }
}
