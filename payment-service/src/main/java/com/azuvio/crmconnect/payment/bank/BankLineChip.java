package com.azuvio.crmconnect.payment.bank;

/** One-click filters of the list of lines; several together show what any of them shows. */
public enum BankLineChip {
    IMPORTED("l.status = 'IMPORTED'"),
    UNMATCHED("l.status = 'UNMATCHED'"),
    PROPOSED("l.status = 'PROPOSED'"),
    /** Proposed with so high a score that it can be accepted with others, unseen. */
    ACCEPTABLE("l.status = 'PROPOSED' and l.direction = 'CREDIT' and l.score >= 90"),
    MATCHED("l.status = 'MATCHED'"),
    IGNORED("l.status = 'IGNORED'"),
    OUTGOING("l.status = 'OUTGOING'");

    private final String condition;

    BankLineChip(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
