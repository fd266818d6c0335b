package com.azuvio.crmconnect.client.statement;

import java.util.List;

/** A statement as texts, in the order of the page. */
record PrintedStatement(
        String language,
        String currency,
        StatementIssuer issuer,
        String clientName,
        List<String> clientLines,
        List<Fact> facts,
        List<Line> lines,
        List<Item> items,
        List<Fact> ages,
        String closing) {

    record Fact(String label, String value) {}

    /**
     * @param charged empty where the entry lowers the debt
     * @param settled empty where it raises the debt
     */
    record Line(String date, String type, String number, String charged, String settled, String balance) {}

    record Item(
            String number, String type, String issuedOn, String dueOn, String daysOverdue, String total, String open) {}
}
