package com.azuvio.crmconnect.client.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reader of an account looks at: entries that are effective on or before one day and were recorded at or before
 * one moment. The same view gives the same answer for ever (D10).
 */
public record View(LocalDate asOf, Instant knownAt) {}
