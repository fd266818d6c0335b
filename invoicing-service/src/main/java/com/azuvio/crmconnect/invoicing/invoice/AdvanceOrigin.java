package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the advances of a document come from.
 *
 * @param advanceId what an advance invoice bills; absent for others
 * @param proformaId of that advance; for other documents the one that a person tied to it
 * @param issueBy last day on which an advance invoice is issued in time: the 15th of the month after the receipt
 */
@Embeddable
public record AdvanceOrigin(
        @Nullable UUID advanceId,
        @Nullable UUID proformaId,
        @Nullable LocalDate issueBy) {}
