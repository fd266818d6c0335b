package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Message;
import java.util.List;

/**
 * What another system is going to publish, and what has to come of it.
 *
 * @param accepted keys ({@code source:externalId}) that become an order each
 * @param unknownClients those of them whose buyer is not a client yet
 * @param duplicates how often an accepted order is told again unchanged
 * @param rejected how many messages are refused with a reason
 */
record IntakePlan(
        List<Message> messages, List<String> accepted, List<String> unknownClients, int duplicates, int rejected) {}
