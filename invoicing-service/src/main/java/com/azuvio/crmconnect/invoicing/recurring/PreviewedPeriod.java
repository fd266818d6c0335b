package com.azuvio.crmconnect.invoicing.recurring;

import java.time.LocalDate;

/**
 * A period to come.
 *
 * @param skipped a person decided that it gets no document
 */
public record PreviewedPeriod(int index, LocalDate startsOn, LocalDate endsOn, boolean skipped) {}
