package com.azuvio.crmconnect.notification.reminder;

import java.util.Locale;

/** Why a client is not reminded, or a document is left out. The codes are stable: people and programs read them. */
public enum HoldReason {
    /** The client has money in the system that is on no document. */
    FREE_MONEY,
    /** Money of the client is on its way to a document, or to a refund. */
    PENDING_ALLOCATION,
    /** A line of a bank statement is the client's and not yet a receipt. */
    ATTRIBUTED_BANK_LINE,
    /** The last bank import is older than the policy allows. */
    BANK_IMPORT_STALE,
    /** payment-service did not answer: postponed. */
    MONEY_NOT_KNOWN,
    /** invoicing-service did not answer: postponed. */
    DOCUMENTS_NOT_KNOWN,
    /** No document is overdue by more than the threshold. */
    NOTHING_DUE,
    /** The last reminder is too young. */
    TOO_SOON,
    /** A reminder is being sent, or nobody knows whether it arrived. */
    UNDER_WAY,
    /** There is nobody to send it to. */
    NO_RECIPIENT,
    /** Nothing is known of the client here. */
    CLIENT_NOT_KNOWN,
    /** Of a document: the client disputes it. */
    DISPUTE,
    /** Of a document: the client has promised to pay. */
    PROMISE,
    /** Of a document: somebody noted another reason. */
    BLOCKED,
    /** Of a document: the client does not have it. */
    NOT_DELIVERED;

    /** As it is written in answers, such as {@code free-money}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A missing answer: asking later the same day may help. */
    public boolean postpones() {
        return this == MONEY_NOT_KNOWN || this == DOCUMENTS_NOT_KNOWN;
    }

    static HoldReason ofBlock(String reason) {
        return switch (reason) {
            case "DISPUTE" -> DISPUTE;
            case "PROMISE" -> PROMISE;
            default -> BLOCKED;
        };
    }
}
