package com.azuvio.crmconnect.order.check;

import java.time.Instant;

/** Who took a warning upon themselves, when and why. */
public record SignedOff(String by, Instant at, String note) {}
