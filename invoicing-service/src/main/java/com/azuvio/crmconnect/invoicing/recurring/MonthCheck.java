package com.azuvio.crmconnect.invoicing.recurring;

import java.time.Instant;

/**
 * Somebody compared what was expected with what was generated.
 *
 * @param month such as {@code 2026-03}
 */
public record MonthCheck(String month, String checkedBy, Instant checkedAt) {}
