package com.azuvio.crmconnect.invoicing.series.web;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param code capital letters and digits, such as {@code INV}: numbers read {@code INV-2026-000001}
 * @param digits 6 unless said otherwise
 * @param startNumber 1 unless numbers of an earlier system go on
 */
public record SeriesRequest(
        @NotNull DocumentType documentType,
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{0,9}") String code,
        @Nullable @Min(1) @Max(9) Integer digits,
        @Nullable @Min(1) @Max(999_999_999) Long startNumber) {}
