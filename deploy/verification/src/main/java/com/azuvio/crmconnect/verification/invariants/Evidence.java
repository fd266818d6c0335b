package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.BackOffice;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.EventLog;
import com.azuvio.crmconnect.verification.stack.Mailbox;
import com.azuvio.crmconnect.verification.stack.Mailbox.Mail;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the topics, the API and the mailbox say at one moment. The topics are read first: what they tell, the API must know.
 *
 * @param payments in full, each with its allocations
 * @param surpluses what credit notes have left
 */
record Evidence(
        EventLog log,
        List<JsonNode> invoices,
        List<JsonNode> proformas,
        List<JsonNode> payments,
        List<JsonNode> surpluses,
        List<JsonNode> clients,
        List<JsonNode> messages,
        List<Mail> mails,
        Mailbox mailbox,
        BackOffice backOffice) {

    static Evidence gather(RunningStack stack, BackOffice backOffice) {
        Caller salesAdmin = backOffice.as("sales-admin");
        Mailbox mailbox = new Mailbox(stack);
        return new Evidence(
                EventLog.read(stack),
                salesAdmin.all("/invoices"),
                salesAdmin.all("/proformas"),
                Parallel.map(
                        salesAdmin.all("/payments"),
                        payment ->
                                salesAdmin.read("/payments/" + payment.at("/id").asString())),
                salesAdmin.all("/surpluses"),
                salesAdmin.all("/clients"),
                salesAdmin.all("/messages"),
                mailbox.all(),
                mailbox,
                backOffice);
    }

    Caller salesAdmin() {
        return backOffice.as("sales-admin");
    }

    List<JsonNode> issued() {
        return invoices.stream()
                .filter(invoice -> invoice.at("/status").asString().equals("ISSUED"))
                .toList();
    }

    List<JsonNode> issuedProformas() {
        return proformas.stream()
                .filter(proforma -> !proforma.at("/number").asString().isEmpty())
                .toList();
    }

    static Map<String, JsonNode> byId(List<JsonNode> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.at("/id").asString(), Function.identity()));
    }
}
