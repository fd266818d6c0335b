package com.azuvio.crmconnect.client.account;

/**
 * A document of which something is open.
 *
 * @param daysOverdue 0 on and before the due date
 */
public record OpenDocument(Receivable state, long daysOverdue) {}
