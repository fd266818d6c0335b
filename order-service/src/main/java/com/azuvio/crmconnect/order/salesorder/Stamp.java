package com.azuvio.crmconnect.order.salesorder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something and when.
 *
 * @param on the day in the company's time zone
 */
public record Stamp(String by, Instant at, LocalDate on) {

    static final int BY_MAX = 200;
}
