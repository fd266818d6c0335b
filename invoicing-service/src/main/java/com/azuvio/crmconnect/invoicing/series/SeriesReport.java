package com.azuvio.crmconnect.invoicing.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether a series is complete, from the record of every number that was taken (I2).
 *
 * @param first start number, {@code next} the number after the last
 * @param taken how many numbers are on record
 * @param complete no gap, no duplicate, no date that goes back
 * @param truncated whether a list was cut at its limit
 */
public record SeriesReport(
        UUID seriesId,
        String series,
        long first,
        long next,
        long taken,
        boolean complete,
        List<Gap> gaps,
        List<Duplicate> duplicates,
        List<DateBack> datesBack,
        boolean truncated) {

    /** Numbers that no document has, both ends included. */
    public record Gap(long from, long to) {}

    /** A number outside the series' range or on more than one document. */
    public record Duplicate(String number, long documents) {}

    /** A document that is dated before its predecessor. */
    public record DateBack(String number, LocalDate issuedOn, LocalDate previousIssuedOn) {}
}
