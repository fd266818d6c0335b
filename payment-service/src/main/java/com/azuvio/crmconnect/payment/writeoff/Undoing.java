package com.azuvio.crmconnect.payment.writeoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody wants a write-off undone: from which day on, why, who and when. */
@Embeddable
record Undoing(
        @Column(name = "undo_on") LocalDate on,
        @Column(name = "undo_reason") String reason,
        @Column(name = "undo_at") Instant at,
        @Column(name = "undo_by") String by) {}
