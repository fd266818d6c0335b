package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;

/** The kinds of documents that have notes and a timeline. */
public enum NotedDocument {
    INVOICE("invoices"),
    CREDIT_NOTE("credit_notes"),
    PROFORMA("proformas");

    private final String table;

    NotedDocument(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    Refusal notFound(UUID id) {
        Refusal refusal = switch (this) {
            case INVOICE -> Refusal.notFound("invoice-not-found", "There is no invoice with this id");
            case CREDIT_NOTE -> Refusal.notFound("credit-note-not-found", "There is no credit note with this id");
            case PROFORMA -> Refusal.notFound("proforma-not-found", "There is no proforma with this id");
        };
        return refusal.with("documentId", id);
    }
}
