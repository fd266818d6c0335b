package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.check.SignedOff;
import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody took what a check found upon themselves (S35). It holds for exactly those findings. Append-only. */
@Entity
@Immutable
@Table(name = "order_sign_offs")
class SignOff {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Order order;

    @Enumerated(EnumType.STRING)
    private CheckCode checkCode;

    private String factsHash;
    private String note;
    private Instant signedAt;
    private String signedBy;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    SignOff(Order order, OrderCheck check, String note, Stamp stamp) {
        this.id = UuidV7.next();
        this.order = order;
        this.checkCode = check.code();
        this.factsHash = check.factsHash();
        this.note = note;
        this.signedAt = stamp.at();
        this.signedBy = stamp.by();
    }

    boolean covers(OrderCheck check) {
        return check.code() == checkCode && check.factsHash().equals(factsHash);
    }

    SignedOff told() {
        return new SignedOff(signedBy, signedAt, note);
    }
}
