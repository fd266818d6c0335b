package com.azuvio.crmconnect.starter.aggregate;

import org.springframework.core.ResolvableType;
import org.springframework.core.ResolvableTypeProvider;

/**
 * A domain event with the revision that its aggregate had after it. Listen with
 * {@code @EventListener void on(Raised<? extends OrderEvent> raised)}.
 */
public record Raised<E>(E event, long revision) implements ResolvableTypeProvider {

    @Override
    public ResolvableType getResolvableType() {
        return ResolvableType.forClassWithGenerics(Raised.class, ResolvableType.forInstance(event));
    }
}
