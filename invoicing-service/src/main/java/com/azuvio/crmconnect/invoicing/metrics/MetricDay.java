package com.azuvio.crmconnect.invoicing.metrics;

import java.time.LocalDate;

/** @param on the day, in the company's zone; it stands as it was last measured on that day */
public record MetricDay(LocalDate on, Measurement measured) {}
