package com.azuvio.crmconnect.invoicing.recurring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did to a template, and when. */
public record HistoryEntry(String what, @Nullable String note, String by, Instant at) {}
