package com.azuvio.crmconnect.invoicing.series.web;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.series.Series;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param nextNumber as it will be printed */
public record SeriesResponse(
        UUID id,
        DocumentType documentType,
        int year,
        String code,
        String name,
        long startNumber,
        String nextNumber,
        @Nullable LocalDate lastIssuedOn) {

    static SeriesResponse from(Series series) {
        return new SeriesResponse(
                series.id(),
                series.documentType(),
                series.year(),
                series.code(),
                series.name(),
                series.startNumber(),
                series.number(series.nextNumber()),
                series.lastIssuedOn());
    }
}
