package com.azuvio.crmconnect.order.metrics;

import java.time.LocalDate;

/** @param on the day, in the company's zone; it stands as it was last measured on that day */
public record UninvoicedDay(LocalDate on, Uninvoiced measured) {}
