package com.azuvio.crmconnect.client.client;

import java.time.Instant;

/** When somebody does something, and who. */
public record Moment(Instant at, String by) {}
