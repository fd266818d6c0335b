package com.azuvio.crmconnect.payment.money;

import java.math.BigDecimal;
import java.util.UUID;

/** Money asked for a document, by whatever source, and not answered yet; in the document's currency. */
public record RequestedForDocument(UUID documentId, BigDecimal amount) {}
