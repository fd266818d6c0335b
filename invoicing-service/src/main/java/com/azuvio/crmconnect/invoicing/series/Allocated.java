package com.azuvio.crmconnect.invoicing.series;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A number that a document has taken.
 *
 * @param series its name, such as {@code INV-2026}
 * @param sequence its place in the series
 * @param number as printed, such as {@code INV-2026-000001}
 * @param issuedOn the issue date, read after the series was locked
 */
public record Allocated(UUID seriesId, String series, long sequence, String number, LocalDate issuedOn) {}
