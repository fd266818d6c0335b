package com.azuvio.crmconnect.order.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A client as last told by client-service, which owns it; written by {@link KeepClientCopies} alone. */
@Entity
@Immutable
@Table(name = "client_copies")
public class ClientCopy {

    @Id
    private UUID id;

    private long revision;
    private String number;
    private String name;
    private String status;
    private @Nullable String vatNumber;
    private boolean active;
    private String[] missingFields;
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected ClientCopy() {}

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** Tax status (D13), such as {@code DOMESTIC_TAXABLE}. */
    public String status() {
        return status;
    }

    public @Nullable String vatNumber() {
        return vatNumber;
    }

    public boolean isActive() {
        return active;
    }

    /** The client that this second record of it points to. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Tax data that the client still lacks (D8); empty when an invoice can be issued. */
    public List<String> missingFields() {
        return List.of(missingFields);
    }
}
