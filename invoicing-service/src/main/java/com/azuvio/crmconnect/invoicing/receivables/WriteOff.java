package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.invoicing.invoice.Invoice;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A small difference that is no longer asked for (D15). As with an allocation, the answer is a refusal or follows from the entries, and a repeated
 * request gets the same answer and books nothing. Whoever calls a changing method holds the document for update.
 */
@Entity
@Table(name = "write_offs")
class WriteOff extends AggregateRoot<WriteOffEvent> {

    @Id
    private UUID id;

    private UUID documentId;
    private UUID clientId;
    private BigDecimal requestedAmount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private @Nullable WriteOffRefusal refusal;

    @SuppressWarnings("UnusedVariable") // the row says when it was asked for
    private Instant requestedAt;

    @ElementCollection
    @CollectionTable(name = "write_off_entries", joinColumns = @JoinColumn(name = "write_off_id"))
    @OrderColumn(name = "position")
    private List<WriteOffEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WriteOff() {}

    private WriteOff(WriteOffRequest request, @Nullable WriteOffRefusal refusal, Instant at) {
        this.id = request.writeOffId();
        this.documentId = request.documentId();
        this.clientId = request.clientId();
        this.requestedAmount = request.amount().amount();
        this.currency = request.amount().currency();
        this.refusal = refusal;
        this.requestedAt = at;
    }

    /** Gives up all that is open, or refuses. The document is absent where there is none of that id. */
    static WriteOff decide(WriteOffRequest request, @Nullable Invoice document, Instant at) {
        WriteOffRefusal refusal = WriteOffRefusal.of(request, document).orElse(null);
        WriteOff writeOff = new WriteOff(request, refusal, at);
        if (refusal == null && document != null) {
            Money given = document.writeOff();
            writeOff.entries.add(WriteOffEntry.booked(document.id(), given, document.remaining(), request, at));
        }
        writeOff.answer();
        return writeOff;
    }

    void answer() {
        if (refusal != null) {
            raise(new WriteOffEvent.Refused(id, documentId, clientId, refusal));
            return;
        }
        WriteOffEntry booked = entries.getFirst();
        raise(new WriteOffEvent.Booked(
                id, documentId, clientId, booked.booked(), booked.remaining(), booked.bookedAt()));
    }

    /** The difference is asked for again; what was refused gets its refusal again. */
    void undo(WriteOffRequest.Undo request, @Nullable Invoice document, Instant at) {
        if (refusal != null || document == null) {
            answer();
            return;
        }
        if (entries.size() == 1) {
            WriteOffEntry booked = entries.getFirst();
            document.undoWriteOff(booked.booked());
            entries.add(booked.undone(document.remaining(), request, at));
        }
        WriteOffEntry undone = entries.getLast();
        raise(new WriteOffEvent.Undone(
                id, documentId, clientId, undone.booked(), undone.remaining(), undone.bookedAt()));
    }

    boolean isSameAs(WriteOffRequest other) {
        return documentId.equals(other.documentId())
                && clientId.equals(other.clientId())
                && Money.of(requestedAmount, currency).equals(other.amount());
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }
}
