package com.azuvio.crmconnect.invoicing.invoice;

import java.util.UUID;

/** A draft that somebody wants issued, and what they had before their eyes. */
public record IssueWish(UUID id, SeenByCaller seen) {}
