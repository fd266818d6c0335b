package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;

/** The kinds of documents that have notes and a timeline. */
public enum NotedDocument {
    INVOICE("invoices", "invoice-not-found", "There is no invoice with this id"),
    CREDIT_NOTE("credit_notes", "credit-note-not-found", "There is no credit note with this id"),
    PROFORMA("proformas", "proforma-not-found", "There is no proforma with this id");

    private final String table;
    private final String code;
    private final String detail;

    NotedDocument(String table, String code, String detail) {
        this.table = table;
        this.code = code;
        this.detail = detail;
    }

    String table() {
        return table;
    }

    Refusal notFound(UUID id) {
        return Refusal.notFound(code, detail).with("documentId", id);
    }
}
