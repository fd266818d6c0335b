package com.azuvio.crmconnect.client.client;

/** What one turns to a contact for. */
public enum ContactRole {
    ACCOUNTING,
    PURCHASING,
    LOGISTICS,
    MANAGEMENT,
    OTHER
}
