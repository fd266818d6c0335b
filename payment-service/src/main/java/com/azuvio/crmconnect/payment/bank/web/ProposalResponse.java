package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.payment.bank.matching.Reason;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line may be, and why.
 *
 * @param score 0 to 100; from 90 on it can be accepted together with others
 * @param paymentId the receipt that it is already ({@code LINK}), or takes back ({@code RETURN})
 * @param allocations what it pays; what they leave is free money
 */
record ProposalResponse(
        Proposal.Kind kind,
        int score,
        UUID clientId,
        @Nullable String clientName,
        @Nullable UUID paymentId,
        List<ProposedAllocation> allocations,
        List<ProposalReason> reasons) {

    record ProposedAllocation(UUID documentId, String documentNumber, Money amount) {}

    /**
     * @param code stable, to be translated
     * @param text in English words
     * @param facts what the words name
     */
    record ProposalReason(String code, String text, Map<String, String> facts) {

        static ProposalReason from(Reason reason) {
            return new ProposalReason(reason.code(), reason.text(), reason.facts());
        }
    }

    static ProposalResponse from(Proposal proposal, Map<UUID, String> clientNames) {
        return new ProposalResponse(
                proposal.kind(),
                proposal.score(),
                proposal.clientId(),
                clientNames.get(proposal.clientId()),
                proposal.paymentId(),
                proposal.allocations().stream()
                        .map(one -> new ProposedAllocation(one.documentId(), one.number(), one.amount()))
                        .toList(),
                proposal.reasons().stream().map(ProposalReason::from).toList());
    }
}
