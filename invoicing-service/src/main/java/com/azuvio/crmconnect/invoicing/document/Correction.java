package com.azuvio.crmconnect.invoicing.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a note corrects and why (BG-3); frozen with the note.
 *
 * @param originalNumber BT-25, {@code originalIssuedOn} BT-26
 */
public record Correction(
        UUID originalId, String originalNumber, LocalDate originalIssuedOn, CorrectionReason reason, String text) {}
