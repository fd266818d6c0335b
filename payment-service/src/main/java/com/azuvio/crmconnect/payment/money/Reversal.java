package com.azuvio.crmconnect.payment.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** That a receipt bounced: on which day the bank took the money back, why, and who recorded that when. */
@Embeddable
public record Reversal(
        @Column(name = "reversed_on") LocalDate reversedOn,
        @Column(name = "reversal_reason") String reason,
        @Column(name = "reversal_recorded_at") Instant recordedAt,
        @Column(name = "reversal_recorded_by") String recordedBy) {}
