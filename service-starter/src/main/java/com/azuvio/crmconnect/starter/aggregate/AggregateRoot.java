package com.azuvio.crmconnect.starter.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * An aggregate's root row. {@code version} guards against lost updates; {@code revision} counts the aggregate's events
 * and orders them for consumers. Raised events are published by the repository's {@code save}, inside the transaction.
 *
 * @param <E> the sealed interface of the aggregate's domain events
 */
@MappedSuperclass
public abstract class AggregateRoot<E> {

    /** Not named as its accessor: Spring Data would read 0 there, take a new aggregate for a stored one and merge it. */
    @Version
    @Column(name = "version")
    private @Nullable Long storedVersion;

    private long revision;

    @Transient
    private final List<Raised<E>> raised = new ArrayList<>();

    /** Counts the event, which also touches the root row, and keeps it for publication. */
    protected void raise(E event) {
        revision++;
        raised.add(new Raised<>(event, revision));
    }

    /** The version of the stored row, as in its entity tag; 0 before it is stored. */
    public long version() {
        return storedVersion == null ? 0 : storedVersion;
    }

    public long revision() {
        return revision;
    }

    @DomainEvents
    List<Raised<E>> pendingEvents() {
        return List.copyOf(raised);
    }

    @AfterDomainEventPublication
    void clearPendingEvents() {
        raised.clear();
    }
}
